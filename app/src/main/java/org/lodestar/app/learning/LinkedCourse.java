package org.lodestar.app.learning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lodestar.vocabulary.Mark;

/**
 * A course of somebody else's, to which we lead and which counts, and of which we write nothing
 * anew.
 *
 * @param tier level of training that it stands for
 * @param checked when somebody last opened the address; null while that is still to be done
 * @param noted when we took it down
 * @param mark how far what we say of it can be relied on
 * @param about what it is, in a sentence or two
 */
public record LinkedCourse(
    String code,
    String title,
    String owner,
    String tier,
    String address,
    @Nullable LocalDate checked,
    LocalDate noted,
    Mark mark,
    String about) {}
