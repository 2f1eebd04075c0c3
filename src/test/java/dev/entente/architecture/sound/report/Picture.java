package dev.entente.architecture.sound.report;

import dev.entente.architecture.sound.model.Value;
import java.awt.Color;

/** Draws, and sees an earlier package. */
public record Picture(Value value, Color color) {}
