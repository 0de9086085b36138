package org.lodestar.app.files;

/**
 * How far a file has come.
 *
 * @param received so many bytes lie sealed; the next piece begins here
 */
public record Progress(long received) implements PieceOutcome {}
