package org.lodestar.app.casework.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.AttachedFile;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseState;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.face.CaseAttachments;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.files.Attachment;
import org.lodestar.app.files.CopyState;
import org.lodestar.app.files.FileKind;
import org.lodestar.app.files.ScanState;
import org.lodestar.app.files.face.Uploads;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.HelplineSlot;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out the files on a case: what they are and from whom, never what is in them. */
@Component
@Transactional
class AttachmentPageMaker {
  private static final long KILO = 1024;

  private final CaseAttachments files;
  private final Cases cases;
  private final Uploads uploads;
  private final Colleagues colleagues;
  private final HelplineSlot helplines;
  private final Policy policy;

  AttachmentPageMaker(
      CaseAttachments files,
      Cases cases,
      Uploads uploads,
      Colleagues colleagues,
      HelplineSlot helplines,
      Policy policy) {
    this.files = files;
    this.cases = cases;
    this.uploads = uploads;
    this.colleagues = colleagues;
    this.helplines = helplines;
    this.policy = policy;
  }

  /** All files of a case. */
  AttachmentsPage page(Worker worker, UUID id, Page page) {
    CaseFile file = cases.head(worker, id);
    List<Person> people = files.people(worker, id);
    List<AttachedFile> all = files.list(worker, id);
    return new AttachmentsPage(
        file,
        lines(all.stream().filter(each -> !each.file().isOut()), people, page),
        lines(all.stream().filter(each -> each.file().isOut()), people, page),
        CaseController.options(page, people),
        file.state() == CaseState.OPEN && policy.allows(worker, Action.ADD_FILE, id),
        CaseAttachments.MOST,
        uploads.limits().largest().toMegabytes());
  }

  /** These files in words. */
  List<AttachmentLine> lines(Stream<AttachedFile> wanted, List<Person> people, Page page) {
    List<AttachedFile> all = wanted.toList();
    Names names = colleagues.names(page, all.stream().map(each -> each.file().worker()).toList());
    Map<UUID, Person> byId =
        people.stream().collect(Collectors.toMap(Person::id, Function.identity()));
    return all.stream().map(each -> line(each, byId, names, page)).toList();
  }

  private static AttachmentLine line(
      AttachedFile each, Map<UUID, Person> people, Names names, Page page) {
    Attachment file = each.file();
    Person person = each.person() == null ? null : people.get(each.person());
    return new AttachmentLine(
        file.id(),
        file.name(),
        file.description().isBlank() ? file.name() : file.description(),
        page.t(
            "casework.files.about",
            page.name("concerns.staff.files.kind", file.kind()),
            Math.max(1, Math.ceilDiv(file.size(), KILO))),
        person == null ? "" : Shown.name(page, person),
        page.t("casework.files.from", names.of(file.worker()), page.dateTime(file.receivedAt())),
        state(file, page),
        file.locked() || file.scan() == ScanState.INFECTED ? "overdue" : "quiet");
  }

  private static String state(Attachment file, Page page) {
    if (file.locked()) {
      return page.t("casework.files.state.LOCKED");
    }
    return switch (file.scan()) {
      case CLEAN -> "";
      case INFECTED, NOT_SCANNED, PENDING, TOO_LARGE ->
          page.name("concerns.staff.files.scan", file.scan());
    };
  }

  /** One file of a case. */
  AttachmentPage page(Worker worker, UUID id, UUID wanted, boolean view, Page page) {
    CaseFile file = cases.head(worker, id);
    AttachedFile found = files.get(worker, id, wanted);
    AttachmentLine line = lines(Stream.of(found), files.people(worker, id), page).getFirst();
    Attachment about = found.file();
    String shut = shut(about, page);
    return new AttachmentPage(
        file,
        line,
        rows(line, page),
        about.kind().copy(),
        shut,
        about.scan() != ScanState.CLEAN,
        view && about.copy() == CopyState.MADE && shut.isEmpty(),
        out(about, page),
        locked(about, page),
        handed(about, page),
        new AttachmentPage.May(
            policy.allows(worker, Action.WORK_ON_CASE, id),
            policy.allows(worker, Action.READ_ORIGINAL, about.object()),
            policy.allows(worker, Action.HAND_FILE_TO_POLICE, about.object())),
        helplines.helplines(page.language(), "EMERGENCY", "POLICE_NON_EMERGENCY"));
  }

  private static List<SummaryRow> rows(AttachmentLine line, Page page) {
    return Stream.of(
            SummaryRow.of(page.t("casework.files.name"), line.name()),
            SummaryRow.of(page.t("casework.files.kind"), line.kind()),
            SummaryRow.of(
                page.t("casework.files.person"),
                line.person().isEmpty() ? page.t("casework.files.wholeCase") : line.person()),
            SummaryRow.of(page.t("casework.files.added"), line.from()))
        .toList();
  }

  /** Why there is nothing to look at, in words. */
  private static String shut(Attachment file, Page page) {
    if (file.scan() == ScanState.INFECTED) {
      return page.t("concerns.staff.files.shut.INFECTED");
    }
    if (file.kind().copy() == FileKind.Copy.WITHHELD || file.copy() == CopyState.WITHHELD) {
      return page.t(
          "concerns.staff.files.withheld", page.name("concerns.staff.files.kind", file.kind()));
    }
    return switch (file.copy()) {
      case TOO_MANY_PIXELS, FAILED -> page.t("concerns.staff.files." + file.copy());
      default -> "";
    };
  }

  private String out(Attachment file, Page page) {
    Attachment.Out out = file.out();
    return out == null
        ? ""
        : page.t(
            "casework.files.out.by", page.dateTime(out.at()), name(out.by(), page), out.reason());
  }

  private String locked(Attachment file, Page page) {
    Attachment.Lock lock = file.lock();
    return lock == null
        ? ""
        : page.t("concerns.staff.files.police.at", page.dateTime(lock.at()), name(lock.by(), page));
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
            name(handed.by(), page));
  }

  private String name(@Nullable UUID worker, Page page) {
    return colleagues.names(page, Stream.ofNullable(worker).toList()).of(worker);
  }
}
