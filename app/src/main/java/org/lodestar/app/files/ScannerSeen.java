package org.lodestar.app.files;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the virus scanner said of itself last.
 *
 * @param version its own; null before it answered for the first time
 * @param answeredAt when it last answered; null before
 */
public record ScannerSeen(@Nullable ScannerVersion version, @Nullable Instant answeredAt) {
  /** The number of its signatures; zero while it is not known. */
  public int signatures() {
    return version == null ? 0 : version.signatures();
  }

  /** The day of its signatures. */
  public Optional<LocalDate> signaturesOn() {
    return Optional.ofNullable(version).map(ScannerVersion::signaturesOn);
  }
}
