package org.lodestar.app.pathway.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.pathway.OwnStep;
import org.lodestar.app.pathway.StepPlan;
import org.lodestar.app.pathway.TimeLimit;
import org.lodestar.app.pathway.Way;
import org.lodestar.app.pathway.Who;
import org.lodestar.app.site.Typed;

/** A step of our own, as typed. */
record OwnForm(
    @Nullable
        @NotBlank(message = "pathway.own.title.missing")
        @Size(max = OwnStep.TITLE, message = "pathway.tooLong")
        String title,
    @Nullable
        @NotBlank(message = "pathway.own.words.missing")
        @Size(max = StepPlan.WORDS, message = "pathway.tooLong")
        String words,
    @Nullable
        @NotBlank(message = "pathway.own.after.missing")
        @Size(max = CODE, message = "pathway.tooLong")
        String after,
    @Nullable @Size(max = CODE, message = "pathway.tooLong") String then,
    @Nullable @NotEmpty(message = "pathway.own.who.missing") Set<Who> who,
    @Nullable @NotEmpty(message = "pathway.own.ways.missing") Set<Way> ways,
    @Nullable @Size(max = StepPlan.OWNER, message = "pathway.tooLong") String owner,
    @Nullable List<UUID> contacts,
    @Nullable @Pattern(regexp = "[0-9]{0,3}", message = "pathway.days.wrong") String days,
    TimeLimit.@Nullable Unit unit,
    @Nullable Long version) {

  /** No code of a step is longer. */
  private static final int CODE = 60;

  static OwnForm empty() {
    return new OwnForm(
        "",
        "",
        "",
        "",
        EnumSet.allOf(Who.class),
        EnumSet.allOf(Way.class),
        "",
        List.of(),
        "",
        TimeLimit.Unit.WORKING_DAYS,
        0L);
  }

  static OwnForm of(OwnStep step) {
    return new OwnForm(
        step.title(),
        step.words(),
        step.after(),
        step.then(),
        step.who(),
        step.ways(),
        step.owner(),
        step.contacts(),
        Limits.days(step.limit()),
        Limits.unit(step.limit()),
        step.version());
  }

  OwnStep step(String code) {
    return new OwnStep(
        code,
        Typed.text(title),
        Typed.text(words),
        Typed.text(owner),
        contacts == null ? List.of() : contacts,
        Limits.read(days, unit),
        who == null ? Set.of() : who,
        ways == null ? Set.of() : ways,
        Typed.text(after),
        Typed.text(then),
        Typed.version(version));
  }
}
