package dev.entente.architecture.broken.model;

import dev.entente.architecture.broken.report.SeesModel;

/** An earlier package that sees a later one, which sees it. */
public record SeesReport(SeesModel later) {}
