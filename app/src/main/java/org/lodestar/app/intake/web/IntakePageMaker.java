package org.lodestar.app.intake.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.Channel;
import org.lodestar.app.concerns.Submission;
import org.lodestar.app.concerns.face.FrontDoor;
import org.lodestar.app.concerns.face.Reports;
import org.lodestar.app.concerns.form.FilesPage;
import org.lodestar.app.concerns.form.Signs;
import org.lodestar.app.concerns.form.Voice;
import org.lodestar.app.files.HeldFile;
import org.lodestar.app.files.NotTaken;
import org.lodestar.app.files.ScanState;
import org.lodestar.app.intake.domain.CameWith;
import org.lodestar.app.intake.domain.Email;
import org.lodestar.app.intake.domain.EmailParts;
import org.lodestar.app.intake.domain.IntakeDraft;
import org.lodestar.app.intake.face.Intakes;
import org.lodestar.app.members.Worker;
import org.lodestar.app.screening.TickedBefore;
import org.lodestar.app.site.HelplineSlot;
import org.lodestar.app.site.HelplineSlot.Helpline;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.vault.face.ReceiptCode;
import org.lodestar.vocabulary.AgeStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import tools.jackson.databind.json.JsonMapper;

/** Lays out what a worker takes down, keeps it and hands it in. */
@Component
@Transactional
class IntakePageMaker {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final Intakes intakes;
  private final Reports reports;
  private final Signs signs;
  private final HelplineSlot helplines;
  private final ChildInCall children;
  private final FrontDoor frontDoor;

  private final Clock clock;

  IntakePageMaker(
      Intakes intakes,
      Reports reports,
      Signs signs,
      HelplineSlot helplines,
      ChildInCall children,
      FrontDoor frontDoor,
      Clock clock) {
    this.intakes = intakes;
    this.reports = reports;
    this.signs = signs;
    this.helplines = helplines;
    this.children = children;
    this.frontDoor = frontDoor;
    this.clock = clock;
  }

  /** What the worker left unfinished. */
  List<TakeChoice.Unfinished> unfinished(Worker worker, Page page) {
    return intakes.list(worker, 0, 20).stream()
        .map(
            each ->
                new TakeChoice.Unfinished(
                    page.t(
                        "intake.unfinished.line",
                        page.name("concerns.staff.by", each.channel()),
                        page.dateTime(each.begunAt())),
                    "/concerns/take/" + each.id(),
                    page.dateTime(each.endsAt())))
        .toList();
  }

  IntakePage page(Worker worker, IntakeDraft draft, Channel channel, long version, Page page) {
    @Nullable Email email = email(draft);
    Intakes.Again again = intakes.again(worker, email == null ? List.of() : email.marks());
    return new IntakePage(
        draft.id(),
        channel,
        version,
        lines(page, "EMERGENCY", "SILENT_999"),
        doors(worker, page),
        helplines.forStaff("INTERPRETER"),
        signs.groups(AgeStatus.UNSURE, Voice.SOMEONE, page),
        email,
        again.seen().stream()
            .map(line -> new IntakePage.Seen(line.reference(), "/concerns/" + line.id()))
            .toList(),
        again.before(),
        came(draft, page),
        page.time(draft.savedAt()),
        page.dateTime(draft.endsAt()));
  }

  /** Who is the children's front door is not told to ring it. */
  private List<Helpline> doors(Worker worker, Page page) {
    boolean own = frontDoor.isForChildren(worker.organisation());
    return lines(
            page,
            "POLICE_NON_EMERGENCY",
            "CHILD_FRONT_DOOR",
            "CHILD_OUT_OF_HOURS",
            "ADULT_FRONT_DOOR",
            "NATIONAL_HELPLINE")
        .stream()
        .filter(each -> !own || !each.code().equals("CHILD_FRONT_DOOR"))
        .toList();
  }

  private static IntakePage.@Nullable Came came(IntakeDraft draft, Page page) {
    CameWith files = draft.files();
    return files.whole() == null
        ? null
        : new IntakePage.Came(
            files.files().stream().map(file -> option(file, page)).toList(),
            files.refused().stream().map(file -> refused(file, page)).toList(),
            files.end() == EmailParts.End.WHOLE ? "" : page.name("intake.files.end", files.end()),
            files.whole().scan() == ScanState.INFECTED);
  }

  private static String refused(NotTaken file, Page page) {
    String name = file.name().isEmpty() ? page.t("intake.files.unnamed") : file.name();
    return page.t("intake.files.why." + file.why(), name);
  }

  private static Option option(HeldFile file, Page page) {
    return new Option(
        file.id().toString(),
        file.name().isEmpty() ? page.t("intake.files.unnamed") : file.name(),
        page.t(
            "intake.files.about",
            page.name("concerns.staff.files.kind", file.kind()),
            FilesPage.kilo(file.size()),
            page.name("concerns.staff.files.scan", file.scan())));
  }

  private List<Helpline> lines(Page page, String... codes) {
    return helplines.helplines(page.language(), codes);
  }

  static @Nullable Email email(IntakeDraft draft) {
    return draft.source().isEmpty() ? null : Email.read(draft.source());
  }

  /** What was typed so far; the beginning of a new one says when it is and how it came. */
  static IntakeForm form(IntakeDraft draft) {
    return draft.answers().isEmpty()
        ? begun(draft, TickedBefore.nothing())
        : JSON.readValue(draft.answers(), IntakeForm.class);
  }

  private static IntakeForm begun(IntakeDraft draft, TickedBefore ticked) {
    @Nullable Email email = email(draft);
    Instant heard = email == null || email.sentAt() == null ? draft.begunAt() : email.sentAt();
    Instant known = heard.isAfter(draft.begunAt()) ? draft.begunAt() : heard;
    var local = known.atZone(IntakeReport.LONDON);
    LocalDate day = local.toLocalDate();
    List<String> files = draft.files().files().stream().map(file -> file.id().toString()).toList();
    return IntakeForm.begun(draft.channel(), TypedDate.of(day), TIME.format(local), ticked, files);
  }

  /** Keeps what was typed; false when another window was quicker. */
  boolean keep(Worker worker, IntakeDraft draft, IntakeForm form) {
    Channel channel = channel(form, draft);
    return intakes.save(worker, draft.id(), form.shown(), channel, JSON.writeValueAsString(form));
  }

  /** How it comes in, by what was chosen last. */
  static Channel channel(IntakeForm form, IntakeDraft draft) {
    @Nullable Channel chosen = form.channel();
    return chosen != null && TakeChoice.CHANNELS.contains(chosen) ? chosen : draft.channel();
  }

  /** Tells what must not be left out. */
  void judge(Worker worker, IntakeDraft draft, IntakeForm form, BindingResult result) {
    @Nullable Email email = email(draft);
    boolean before = intakes.again(worker, email == null ? List.of() : email.marks()).before();
    new IntakeJudge(form, result).judge(draft, before, clock.instant());
  }

  /**
   * What was handed in.
   *
   * @param child whether a concern of its own about a child went with it
   */
  record HandedIn(boolean first, boolean child) {}

  /** Hands it in, with a child who is near, and forgets the draft: all of it or nothing. */
  HandedIn handIn(Worker worker, IntakeDraft draft, @Nullable ReceiptCode receipt) {
    IntakeReport report = new IntakeReport(form(draft), draft);
    Submission stored = reports.take(worker, report.taken(), receipt);
    boolean child = stored.first() && children.raise(worker, report, draft.concern());
    if (stored.first()) {
      intakes.remember(draft.concern(), report.marks());
    }
    intakes.discard(worker, draft.id());
    return new HandedIn(stored.first(), child);
  }

  /** Begins with what was ticked in the screening aid. */
  UUID begin(Worker worker, Channel channel, TickedBefore ticked) {
    UUID id = begin(worker, channel);
    IntakeDraft draft = intakes.open(worker, id).orElseThrow();
    keep(worker, draft, begun(draft, ticked));
    return id;
  }

  UUID begin(Worker worker, Channel channel) {
    return intakes.begin(worker, channel);
  }
}
