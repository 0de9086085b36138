package org.lodestar.htcds;

import org.jspecify.annotations.Nullable;

/**
 * One line of the report of losses. It says no value of anybody's.
 *
 * @param field of the standard, or the column of ours; null where there is none
 * @param word the code or kind of fact of ours; null where it is any
 * @param people in how many records
 */
public record Loss(LossKind kind, @Nullable String field, @Nullable String word, int people) {}
