package dev.entente.architecture.sound.model;

/** Sees nothing. */
public record Value(String text) {}
