package dev.entente.architecture.broken.extra;

/** Of a package without a place. */
public record Stray(String text) {}
