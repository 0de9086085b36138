package org.lodestar.app.retention.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.retention.RetentionRule;
import org.lodestar.app.retention.RetentionRule.Doing;
import org.lodestar.app.retention.RetentionRule.Terms;
import org.lodestar.app.site.Typed;

/** A rule as an officer sets it. */
record RuleForm(
    @Nullable
        @NotNull(message = "retention.rule.months.wrong")
        @Pattern(
            regexp = "\\s*\\d{1,3}\\s*|\\s*1[01]\\d\\d\\s*",
            message = "retention.rule.months.wrong")
        String months,
    @Nullable
        @Pattern(
            regexp = "\\s*|\\s*(1[89]|[2-9]\\d|100)\\s*",
            message = "retention.rule.birthday.wrong")
        String birthday,
    @Nullable @NotNull(message = "retention.rule.doing.missing") Doing doing,
    @Nullable
        @NotNull(message = "retention.rule.notice.wrong")
        @Pattern(
            regexp = "\\s*([12]?\\d{1,2}|3[0-5]\\d|36[0-5])\\s*",
            message = "retention.rule.notice.wrong")
        String noticeDays,
    @Nullable
        @NotNull(message = "retention.rule.most.wrong")
        @Pattern(regexp = "\\s*([1-9]\\d?|100)\\s*", message = "retention.rule.most.wrong")
        String mostPercent,
    @Nullable
        @NotBlank(message = "retention.rule.source.missing")
        @Size(max = 500, message = "retention.tooLong")
        String source,
    @Nullable @NotNull(message = "retention.rule.confirmed.missing") Confirmed confirmed,
    @Nullable Long version) {
  /** Whether somebody of the practice has confirmed it. */
  enum Confirmed {
    YES,
    NO
  }

  static RuleForm of(RetentionRule rule) {
    Terms terms = rule.terms();
    return new RuleForm(
        String.valueOf(terms.months()),
        terms.birthday() == null ? "" : String.valueOf(terms.birthday()),
        terms.doing(),
        String.valueOf(terms.noticeDays()),
        String.valueOf(terms.mostPercent()),
        terms.source(),
        terms.toBeConfirmed() ? Confirmed.NO : Confirmed.YES,
        (long) rule.version());
  }

  Terms terms() {
    return new Terms(
        Typed.count(months),
        birthday == null || birthday.isBlank() ? null : Typed.count(birthday),
        Objects.requireNonNull(doing),
        Typed.count(noticeDays),
        Typed.count(mostPercent),
        Objects.requireNonNull(source),
        confirmed != Confirmed.YES);
  }

  int shown() {
    return (int) Typed.version(version);
  }
}
