package org.lodestar.app.concerns.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.concerns.domain.GivingOut.Why;
import org.lodestar.app.files.Attachment;
import org.lodestar.app.files.CopyState;
import org.lodestar.app.files.FileKind;
import org.lodestar.app.files.ScanState;

/** What may go out to a reporter, and why the rest stays. */
class GivingOutTest {
  private static final UUID ME = UUID.randomUUID();
  private static final UUID COLLEAGUE = UUID.randomUUID();

  /** Who: R the reporter, M the worker who writes, C a colleague. Nothing in the last: may go. */
  @ParameterizedTest
  @CsvSource({
    "M, JPEG, CLEAN,       MADE,            false,",
    "M, PNG,  NOT_SCANNED, NONE,            false,",
    "M, PDF,  CLEAN,       NONE,            false,",
    "R, WEBP, CLEAN,       MADE,            false,",
    "R, GIF,  NOT_SCANNED, MADE,            false,",
    "C, JPEG, CLEAN,       MADE,            false, ANOTHERS",
    "C, PDF,  CLEAN,       NONE,            false, ANOTHERS",
    "M, JPEG, CLEAN,       MADE,            true,  LOCKED",
    "R, JPEG, CLEAN,       MADE,            true,  LOCKED",
    "C, JPEG, INFECTED,    MADE,            true,  LOCKED",
    "M, JPEG, INFECTED,    MADE,            false, INFECTED",
    "C, JPEG, INFECTED,    MADE,            false, INFECTED",
    "M, JPEG, PENDING,     MADE,            false, NOT_CHECKED",
    "M, JPEG, TOO_LARGE,   NONE,            false, NOT_CHECKED",
    "M, JPEG, CLEAN,       TOO_MANY_PIXELS, false, NO_COPY",
    "M, PDF,  CLEAN,       FAILED,          false, NO_COPY",
    "M, PDF,  CLEAN,       WITHHELD,        false, NO_COPY",
    "R, PDF,  CLEAN,       FAILED,          false, NO_COPY"
  })
  void theCopyOfTheReportersOwnAndOfOnesOwnMayGoAndNothingElse(
      char who,
      FileKind kind,
      ScanState scan,
      CopyState copy,
      boolean locked,
      @Nullable Why expected) {
    assertThat(GivingOut.whyNot(file(who, kind, scan, copy, locked), ME))
        .isEqualTo(Optional.ofNullable(expected));
  }

  @ParameterizedTest
  @EnumSource(FileKind.class)
  void whatHasNoCopyNeverGoesOutAsItIs(FileKind kind) {
    boolean copied = Set.of(FileKind.Copy.PICTURE, FileKind.Copy.PAGES).contains(kind.copy());
    assertThat(GivingOut.whyNot(file('M', kind, ScanState.CLEAN, CopyState.NONE, false), ME))
        .isEqualTo(copied ? Optional.empty() : Optional.of(Why.NO_COPY));
  }

  @Test
  void whatIsLockedStaysForEverybodyInEveryState() {
    for (ScanState scan : ScanState.values()) {
      for (CopyState copy : CopyState.values()) {
        for (char who : new char[] {'R', 'M', 'C'}) {
          assertThat(GivingOut.whyNot(file(who, FileKind.JPEG, scan, copy, true), ME))
              .contains(Why.LOCKED);
        }
      }
    }
  }

  private static Attachment file(
      char who, FileKind kind, ScanState scan, CopyState copy, boolean locked) {
    @Nullable UUID worker =
        switch (who) {
          case 'M' -> ME;
          case 'C' -> COLLEAGUE;
          default -> null;
        };
    return new Attachment(
        UUID.randomUUID(),
        UUID.randomUUID(),
        "a",
        "",
        10,
        "00",
        kind,
        "",
        worker,
        Instant.EPOCH,
        scan,
        copy,
        copy == CopyState.MADE ? "image/jpeg" : null,
        locked ? new Attachment.Lock(Instant.EPOCH, COLLEAGUE, null) : null,
        null);
  }
}
