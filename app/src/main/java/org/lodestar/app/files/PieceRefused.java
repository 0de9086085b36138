package org.lodestar.app.files;

/**
 * A piece that was not taken; what lay sealed before is still there.
 *
 * @param why the reason
 */
public record PieceRefused(WhyNot why) implements PieceOutcome {}
