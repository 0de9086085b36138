/**
 * Finds what may tell who somebody is in free text: numbers by their form, what is known of a
 * person in every spelling, and everything else by the words and what stands around them. No
 * network, no files, no claim that nothing was missed.
 *
 * <p>{@code text}: words of a text, and lists of words. {@code number}: what has a form of its own.
 * {@code known}: what is known. {@code prose}: what is told in words. {@code identify}: all of it.
 */
@NullMarked
package org.lodestar.redaction;

import org.jspecify.annotations.NullMarked;
