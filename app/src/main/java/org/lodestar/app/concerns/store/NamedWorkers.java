package org.lodestar.app.concerns.store;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.concerns.ConcernAudit;
import org.lodestar.app.concerns.Report;
import org.lodestar.app.concerns.Told;
import org.lodestar.app.members.ConflictReason;
import org.lodestar.app.members.face.Grants;
import org.springframework.stereotype.Component;

/** Shuts a worker out of a report that names them, before anybody has opened it. */
@Component
class NamedWorkers {
  private final WorkerNames names;
  private final WriterNews writers;
  private final Grants grants;
  private final Audit audit;

  NamedWorkers(WorkerNames names, WriterNews writers, Grants grants, Audit audit) {
    this.names = names;
    this.writers = writers;
    this.grants = grants;
    this.audit = audit;
  }

  /**
   * Shuts out whom a report names.
   *
   * @param source the e-mail that it was written from; empty for none
   */
  void shutOut(Report report, @Nullable UUID reporter, String source) {
    Told told = report.told();
    shutOut(
        report.id(),
        reporter,
        String.join("\n", told.seen(), told.people(), told.place(), told.vehicles(), source));
  }

  /**
   * Shuts out whom the text names; returns them. Who writes of their own and puts their name under
   * it is not named in it.
   */
  List<UUID> shutOut(UUID concern, @Nullable UUID reporter, String words) {
    String text = folded(words);
    @Nullable UUID writer = writers.writerOf(concern).orElse(null);
    List<UUID> named =
        names.list().stream()
            .filter(name -> mentions(text, folded(name.displayName())))
            .map(WorkerNames.Name::worker)
            .filter(worker -> !worker.equals(writer))
            .toList();
    named.forEach(worker -> exclude(concern, reporter, worker));
    return named;
  }

  private void exclude(UUID concern, @Nullable UUID reporter, UUID worker) {
    grants.exclude(concern, worker, ConflictReason.NAMED_IN_IT.name());
    if (reporter != null) {
      grants.exclude(reporter, worker, ConflictReason.NAMED_IN_IT.name());
    }
    audit.record(
        Entry.of(ConcernAudit.NAMED_WORKER_SHUT_OUT, ObjectRef.of("CONCERN", concern))
            .detail(Detail.none().with("worker", worker)));
  }

  /** First and last name both stand in the text, as whole words. */
  static boolean mentions(String foldedText, String foldedName) {
    List<String> parts =
        List.of(foldedName.strip().split("\\s+")).stream()
            .filter(part -> part.length() > 1)
            .toList();
    return parts.size() > 1
        && parts.stream().allMatch(part -> (" " + foldedText + " ").contains(" " + part + " "));
  }

  /** Small letters without accents; everything but letters is a space. */
  static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}]+", " ");
  }
}
