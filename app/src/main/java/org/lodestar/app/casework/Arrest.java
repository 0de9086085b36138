package org.lodestar.app.casework;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An arrest, or an interview that is to come, with all that was written down about it.
 *
 * @param parts the newest first
 */
public record Arrest(UUID id, List<Recorded<CustodyPart>> parts) {
  public Arrest {
    parts = List.copyOf(parts);
  }

  /** What stands of a kind: the newest. */
  public <T extends CustodyPart> Optional<T> newest(Class<T> kind) {
    return entry(kind).map(Recorded::what).map(kind::cast);
  }

  /** The same with who wrote it and when. */
  public Optional<Recorded<CustodyPart>> entry(Class<? extends CustodyPart> kind) {
    return entries(kind).stream().findFirst();
  }

  /** All of a kind, the newest first: what stood before is not lost. */
  public List<Recorded<CustodyPart>> entries(Class<? extends CustodyPart> kind) {
    return parts.stream().filter(part -> kind.isInstance(part.what())).toList();
  }

  /** Whether nothing of it is open any more. */
  public boolean isOver() {
    return newest(CustodyOutcome.class).filter(outcome -> outcome.kind().isOver()).isPresent();
  }
}
