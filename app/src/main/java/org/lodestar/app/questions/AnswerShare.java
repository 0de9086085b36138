package org.lodestar.app.questions;

import org.lodestar.disclosure.ShownCount;

/**
 * How many chose something, as it may be told.
 *
 * @param question code of what was asked
 * @param choice code of what was chosen
 * @param times how many chose it; kept back where it is small, or a small one would follow
 * @param all how many answered the question
 */
public record AnswerShare(String question, String choice, ShownCount times, ShownCount all) {}
