package org.lodestar.app.publications.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.publications.ProfileSection;
import org.lodestar.app.publications.ProfileWords;
import org.lodestar.app.site.BoardsRead;
import org.lodestar.app.site.Typed;

/** Forms about problem profiles. */
final class ProfileForms {
  static final int MOST = 4000;
  static final int REASON = 500;
  static final int LONGEST = 200_000;

  private ProfileForms() {}

  /** Of which year. */
  record Begun(
      @Nullable @NotNull(message = "publications.profile.year.missing") Integer year,
      @Nullable Long version) {}

  /** What is said in a section. */
  record Said(
      @Nullable @Size(max = MOST, message = "site.tooLong") @BoardsRead String open,
      @Nullable @Size(max = MOST, message = "site.tooLong") @BoardsRead String closed,
      @Nullable @Size(max = REASON, message = "site.tooLong") @BoardsRead String nothing,
      @Nullable Long version) {
    static Said of(ProfileWords words) {
      return new Said(words.open(), words.closed(), words.nothing(), words.version());
    }

    /** Whether neither something is said nor why nothing is. */
    boolean isEmpty(ProfileSection section) {
      return !words(section).isAnswered();
    }

    /** Whether both something is said and why nothing is. */
    boolean isBoth(ProfileSection section) {
      return words(section).says() && !Typed.text(nothing).isEmpty();
    }

    ProfileWords words(ProfileSection section) {
      return new ProfileWords(
          section,
          section.isClosed() ? "" : Typed.text(open),
          Typed.text(closed),
          Typed.text(nothing),
          Typed.version(version));
    }
  }

  /** An estimate as the analyst's command printed it. */
  record Estimate(
      @Nullable @Size(max = LONGEST, message = "publications.profile.estimate.long") String json,
      @Nullable Long version) {}

  /** Why it is sent back, withdrawn or corrected. */
  record Why(
      @Nullable
          @NotBlank(message = "publications.profile.why.missing")
          @Size(max = REASON, message = "site.tooLong")
          @BoardsRead
          String reason,
      @Nullable Long version) {}
}
