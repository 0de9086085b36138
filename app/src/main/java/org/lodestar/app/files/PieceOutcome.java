package org.lodestar.app.files;

/** What became of a piece. */
public sealed interface PieceOutcome permits Progress, PieceRefused {}
