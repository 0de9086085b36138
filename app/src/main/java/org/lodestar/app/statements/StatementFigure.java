package org.lodestar.app.statements;

/**
 * A figure in a statement, as it was when it was put there.
 *
 * @param code of the indicator
 * @param means what is counted
 */
public record StatementFigure(String code, String sentence, String means) {}
