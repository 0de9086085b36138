package org.lodestar.app.concerns.web;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.About;
import org.lodestar.app.concerns.form.Voice;
import org.lodestar.app.files.BegunFile;
import org.lodestar.app.files.HeldFile;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.vault.face.ReceiptCode;
import org.lodestar.vocabulary.AgeStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a visitor has answered so far. Identifier and receipt are fixed from the first answer on, so
 * that sending twice makes one report and the receipt can be shown before anything is sent.
 *
 * @param concern the report's identifier
 * @param receipt the grouped receipt code
 * @param answers by question
 * @param checked whether the visitor has seen all answers together; changes lead back there
 * @param sent whether the report is safely stored; the answers are gone then
 * @param files photos and files that came whole; the only place where their keys are
 * @param begun those that a script still sends
 * @param shownUntil how long the receipt may be shown once more after sending; null before that
 * @param at the sort of place on whose page the visitor began, in a word of the vocabulary; no
 *     answer, but what stands in the field for the place until they answer; null for none
 * @param counted under which total it counts as begun; null while it has no answer, where it does
 *     not count, and once it is sent
 */
record Draft(
    UUID concern,
    String receipt,
    Map<Step, JsonNode> answers,
    boolean checked,
    boolean sent,
    List<HeldFile> files,
    List<BegunFile> begun,
    @Nullable Instant shownUntil,
    @Nullable String at,
    FormCounting.@Nullable Counted counted) {
  private static final Duration SHOWN_FOR = Duration.ofMinutes(10);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Of identifiers that follow from a press. */
  private static final int PRESSED = 8;

  Draft {
    answers = Map.copyOf(answers);
    files = files == null ? List.of() : List.copyOf(files);
    begun = begun == null ? List.of() : List.copyOf(begun);
  }

  static Draft fresh() {
    return first(Ids.next(), ReceiptCode.fresh());
  }

  /**
   * A draft that begins with the press that sends it: the same words under the same receipt begin
   * the same report. Nobody can aim at another's, or try words on it, without that receipt, which
   * is stored nowhere.
   */
  static Draft pressed(ReceiptCode receipt, SeenForm form) {
    return first(pressed(receipt.grouped(), form), receipt);
  }

  private static UUID pressed(String receipt, SeenForm form) {
    return Ids.derived("concerns.pressed:" + receipt + JSON.writeValueAsString(form));
  }

  /**
   * The same under the identifier that follows from the press that sends it: made again after this
   * draft ended, that press finds the report. The first press counts, since its report may be on
   * its way.
   */
  Draft sentBy(SeenForm press) {
    return concern.version() == PRESSED
        ? this
        : new Draft(
            pressed(receipt, press),
            receipt,
            answers,
            checked,
            sent,
            files,
            begun,
            shownUntil,
            at,
            counted);
  }

  private static Draft first(UUID concern, ReceiptCode receipt) {
    return new Draft(
        concern, receipt.grouped(), Map.of(), false, false, List.of(), List.of(), null, null, null);
  }

  <T> Optional<T> find(Step step, Class<T> form) {
    return Optional.ofNullable(answers.get(step)).map(node -> JSON.treeToValue(node, form));
  }

  <T> T get(Step step, Class<T> form) {
    return find(step, form).orElseThrow();
  }

  boolean answered(Step step) {
    return answers.containsKey(step);
  }

  Draft with(Step step, Object answer) {
    Map<Step, JsonNode> more = new EnumMap<>(Step.class);
    more.putAll(answers);
    more.put(step, JSON.valueToTree(answer));
    return new Draft(concern, receipt, more, checked, sent, files, begun, null, at, counted);
  }

  /** How old the person is, as far as it was answered. */
  AgeStatus age() {
    return find(Step.AGE, AgeForm.class).map(AgeForm::age).orElse(AgeStatus.UNSURE);
  }

  /** How we speak to whoever writes it. */
  Voice voice() {
    About about =
        find(Step.ABOUT, AboutForm.class).map(AboutForm::about).orElse(About.SOMEONE_ELSE);
    return Voice.of(about, age() == AgeStatus.UNDER_18);
  }

  Draft allSeen() {
    return new Draft(concern, receipt, answers, true, sent, files, begun, null, at, counted);
  }

  /** Keeps no answer but who it is about, the age, and how many files went with it. */
  Draft handedIn(Instant now) {
    Map<Step, JsonNode> kept = new EnumMap<>(Step.class);
    answers.forEach(
        (step, answer) -> {
          if (step == Step.ABOUT || step == Step.AGE) {
            kept.put(step, answer);
          }
        });
    kept.put(Step.FILES, JSON.valueToTree(new FilesForm(files.size())));
    return new Draft(
        concern, receipt, kept, true, true, List.of(), List.of(), now.plus(SHOWN_FOR), null, null);
  }

  /** Whether the receipt is still to be shown, which happens once. */
  boolean shows(Instant now) {
    return !receipt.isEmpty() && shownUntil != null && now.isBefore(shownUntil);
  }

  /** The receipt was shown: from here on it stands nowhere but where they wrote it down. */
  Draft withoutReceipt() {
    return new Draft(concern, "", answers, checked, sent, files, begun, null, null, counted);
  }

  /** The same as it begins on the page of a sort of place. */
  Draft startedAt(String sort) {
    return new Draft(
        concern, receipt, answers, checked, sent, files, begun, shownUntil, sort, counted);
  }

  /** The same as it counts as begun. */
  Draft counted(FormCounting.Counted where) {
    return new Draft(concern, receipt, answers, checked, sent, files, begun, shownUntil, at, where);
  }

  /** The first question that still needs an answer; empty when all have one. */
  Optional<Step> firstUnanswered() {
    return Step.asked(this).stream()
        .filter(Step::needed)
        .filter(step -> !answered(step))
        .findFirst();
  }

  /** The photos and files. */
  Gathered gathered() {
    return new Gathered(files, begun);
  }

  Draft with(Gathered held) {
    return new Draft(
        concern,
        receipt,
        answers,
        checked,
        sent,
        held.files(),
        held.begun(),
        shownUntil,
        at,
        counted);
  }

  ReceiptCode receiptCode() {
    return ReceiptCode.parse(receipt).orElseThrow();
  }

  String written() {
    return JSON.writeValueAsString(this);
  }

  static Draft read(String written) {
    return JSON.readValue(written, Draft.class);
  }

  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "Draft[personal]";
  }
}
