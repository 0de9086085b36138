package org.lodestar.app.triage.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lodestar.app.concerns.ConcernLine;
import org.lodestar.app.concerns.face.ConcernFiles;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.concerns.face.FoundFiles;
import org.lodestar.app.concerns.form.FilesPage;
import org.lodestar.app.files.Attachment;
import org.lodestar.app.files.CopyState;
import org.lodestar.app.files.FileKind;
import org.lodestar.app.files.ScanState;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.StaffNames;
import org.lodestar.app.site.HelplineSlot;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out the files of a concern: what they are and from whom, never what is in them. */
@Component
@Transactional
class AttachmentPageMaker {
  private final ConcernFiles files;
  private final FoundFiles found;
  private final Concerns concerns;
  private final StaffNames names;
  private final HelplineSlot helplines;
  private final Policy policy;

  AttachmentPageMaker(
      ConcernFiles files,
      FoundFiles found,
      Concerns concerns,
      StaffNames names,
      HelplineSlot helplines,
      Policy policy) {
    this.files = files;
    this.found = found;
    this.concerns = concerns;
    this.names = names;
    this.helplines = helplines;
    this.policy = policy;
  }

  /** The panel on the page of the concern; nothing for who may not know of files. */
  ConcernView.Files panel(Worker worker, UUID concern, Page page) {
    if (!policy.allows(worker, Action.READ_FILE, concern)) {
      return new ConcernView.Files(false, false, List.of(), "");
    }
    List<AttachmentLine> lines = lines(worker, concern, page);
    return new ConcernView.Files(
        true,
        policy.allows(worker, Action.TRIAGE_CONCERN, concern),
        lines,
        found(found.unseen(worker, concern), lines, page));
  }

  private static String found(List<UUID> unseen, List<AttachmentLine> lines, Page page) {
    String numbers =
        lines.stream()
            .filter(line -> unseen.contains(line.id()))
            .map(line -> page.t("concerns.staff.files.number", line.number()))
            .collect(Collectors.joining(", "));
    return numbers.isEmpty() ? "" : page.t("concerns.staff.files.found", numbers);
  }

  private List<AttachmentLine> lines(Worker worker, UUID concern, Page page) {
    List<Attachment> all = files.list(worker, concern);
    Map<UUID, String> who =
        names.of(all.stream().flatMap(file -> Stream.ofNullable(file.worker())).toList());
    return IntStream.range(0, all.size())
        .mapToObj(place -> line(all.get(place), concern, place + 1, who, page))
        .toList();
  }

  private static AttachmentLine line(
      Attachment file, UUID concern, int number, Map<UUID, String> who, Page page) {
    return new AttachmentLine(
        file.id(),
        number,
        file.name(),
        file.object().equals(concern) ? file.description() : page.t("concerns.staff.files.email"),
        page.name("concerns.staff.files.kind", file.kind()),
        FilesPage.kilo(file.size()),
        from(file, who, page),
        page.name("concerns.staff.files.scan", file.scan()),
        tone(file.scan()),
        lock(file, page));
  }

  private static String from(Attachment file, Map<UUID, String> who, Page page) {
    String when = page.dateTime(file.receivedAt());
    UUID worker = file.worker();
    return worker == null
        ? page.t("concerns.staff.files.from.reporter", when)
        : page.t(
            "concerns.staff.files.from.worker",
            who.getOrDefault(worker, page.t("triage.formerWorker")),
            when);
  }

  private static String tone(ScanState scan) {
    return switch (scan) {
      case CLEAN -> "done";
      case INFECTED -> "overdue";
      case NOT_SCANNED, PENDING, TOO_LARGE -> "due";
    };
  }

  private static String lock(Attachment file, Page page) {
    Attachment.Lock lock = file.lock();
    if (lock == null) {
      return "";
    }
    return page.t(
        lock.handed() == null ? "concerns.staff.files.locked" : "concerns.staff.files.handed");
  }

  /**
   * One file of a concern.
   *
   * @throws NotFound when the concern has no such file, or the worker may not see it
   */
  AttachmentPage page(Worker worker, UUID concern, UUID id, Page page) {
    ConcernLine line = concerns.glance(worker, concern);
    Attachment file = files.get(worker, concern, id);
    AttachmentLine told =
        lines(worker, concern, page).stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(NotFound::new);
    return new AttachmentPage(
        line,
        told,
        rows(told, page),
        file.kind().copy().name(),
        shut(file),
        noCopy(file, told, page),
        file.scan() != ScanState.CLEAN,
        policy.allows(worker, Action.READ_CONCERN_ORIGINAL, concern),
        policy.allows(worker, Action.HAND_FILE_TO_POLICE, concern),
        lockedBy(file, page),
        handed(file, page),
        helplines.helplines(page.language(), "EMERGENCY", "POLICE_NON_EMERGENCY"));
  }

  private static List<SummaryRow> rows(AttachmentLine file, Page page) {
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(SummaryRow.of(page.t("concerns.staff.files.before.name"), file.name()));
    if (!file.description().isEmpty()) {
      rows.add(SummaryRow.of(page.t("concerns.staff.files.before.words"), file.description()));
    }
    return rows;
  }

  private static String shut(Attachment file) {
    return file.scan() == ScanState.INFECTED ? "INFECTED" : "";
  }

  /** Why there is no copy to show, in words. */
  static String noCopy(Attachment file, AttachmentLine told, Page page) {
    if (file.kind().copy() == FileKind.Copy.WITHHELD || file.copy() == CopyState.WITHHELD) {
      return page.t("concerns.staff.files.withheld", told.kind());
    }
    return switch (file.copy()) {
      case TOO_MANY_PIXELS, FAILED -> page.t("concerns.staff.files." + file.copy());
      default -> "";
    };
  }

  private String lockedBy(Attachment file, Page page) {
    Attachment.Lock lock = file.lock();
    return lock == null
        ? ""
        : page.t(
            "concerns.staff.files.police.at", page.dateTime(lock.at()), names.worker(lock.by()));
  }

  private String handed(Attachment file, Page page) {
    Attachment.Lock lock = file.lock();
    Attachment.Handed handed = lock == null ? null : lock.handed();
    return handed == null
        ? ""
        : page.t(
            "concerns.staff.files.police.done",
            page.dateTime(handed.at()),
            handed.reference(),
            names.worker(handed.by()));
  }
}
