package org.lodestar.app.worries.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.Circumstances;
import org.lodestar.app.concerns.Told;
import org.lodestar.app.concerns.form.UncertainDates;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.worries.Account;
import org.lodestar.app.worries.StepTaken;
import org.lodestar.vocabulary.Indicators;
import org.lodestar.vocabulary.Known;

/** A worker's worry as rows: with links to change each before it is sent, without them after. */
final class WorryRows {
  private final Page page;
  private final Function<WorryStep, @Nullable String> change;
  private final List<SummaryRow> rows = new ArrayList<>();

  private WorryRows(Page page, Function<WorryStep, @Nullable String> change) {
    this.page = page;
    this.change = change;
  }

  /** All that the worker wrote. */
  static List<SummaryRow> of(
      Page page,
      Circumstances chosen,
      Told told,
      Account account,
      Function<WorryStep, @Nullable String> change) {
    WorryRows rows = new WorryRows(page, change);
    rows.urgency(chosen, account);
    rows.witness(chosen, told, account);
    rows.about(chosen, told, account);
    rows.more(account);
    return rows.rows;
  }

  /**
   * A log from patrol: what was written and ticked; what it does not ask is not shown as unsaid.
   */
  static List<SummaryRow> ofLog(Page page, Circumstances chosen, Told told) {
    WorryRows rows = new WorryRows(page, step -> null);
    rows.row(WorryStep.URGENCY, "danger", rows.yes(chosen.dangerNow()));
    rows.row(WorryStep.URGENCY, "age", page.name("worries.age", chosen.age()));
    rows.row(WorryStep.SEEN, "seen", told.seen());
    rows.signs(chosen);
    rows.row(WorryStep.ABOUT, "place", told.place());
    rows.row(WorryStep.ABOUT, "when", UncertainDates.say(page, chosen.happened()));
    rows.row(WorryStep.ABOUT, "still", rows.yes(chosen.stillHappening()));
    rows.row(WorryStep.ABOUT, "people", told.people());
    rows.row(WorryStep.ABOUT, "vehicles", told.vehicles());
    return rows.rows.stream().filter(row -> !row.answers().isEmpty()).toList();
  }

  private String yes(Known answer) {
    return answer == Known.YES ? known(answer) : "";
  }

  private void urgency(Circumstances chosen, Account account) {
    row(WorryStep.URGENCY, "danger", known(chosen.dangerNow()));
    row(WorryStep.URGENCY, "age", page.name("worries.age", chosen.age()));
    row(WorryStep.URGENCY, "setting", page.name("worries.setting", account.setting()));
  }

  private void witness(Circumstances chosen, Told told, Account account) {
    row(WorryStep.SEEN, "seen", told.seen());
    row(WorryStep.SEEN, "heard", account.heard());
    row(WorryStep.SEEN, "view", account.view());
    signs(chosen);
  }

  private void signs(Circumstances chosen) {
    rows(
        WorryStep.SEEN,
        "signs",
        chosen.signs().stream()
            .flatMap(code -> Indicators.find(code).stream())
            .map(WorrySigns::words));
  }

  private void about(Circumstances chosen, Told told, Account account) {
    row(WorryStep.ABOUT, "about", page.name("worries.about", chosen.about()));
    row(WorryStep.ABOUT, "name", account.name());
    rows(WorryStep.ABOUT, "place", Stream.of(told.place(), told.postcode()));
    row(WorryStep.ABOUT, "when", UncertainDates.say(page, chosen.happened()));
    row(WorryStep.ABOUT, "still", known(chosen.stillHappening()));
    row(WorryStep.ABOUT, "people", told.people());
    row(WorryStep.ABOUT, "children", account.children());
    row(WorryStep.ABOUT, "vehicles", told.vehicles());
    row(WorryStep.ABOUT, "agencies", account.agencies());
    row(WorryStep.ABOUT, "aware", known(chosen.suspectAware()));
  }

  private void more(Account account) {
    rows(WorryStep.DID, "did", account.steps().stream().map(this::step));
    row(WorryStep.MORE, "records", account.records());
    row(WorryStep.MORE, "knows", known(account.personKnows()));
    row(WorryStep.MORE, "wishes", account.wishes());
    row(WorryStep.MORE, "safe", known(account.personSafe()));
    row(WorryStep.MORE, "safeHow", account.personReach());
    row(WorryStep.MORE, "reach", account.reach());
    account.extra().forEach(each -> add(WorryStep.MORE, each.question(), List.of(each.answer())));
  }

  private String step(StepTaken step) {
    String what = page.name("worries.step", step.kind());
    String on = step.on() == null ? "" : ", " + page.date(step.on());
    return what + on + (step.words().isBlank() ? "" : ": " + step.words());
  }

  private String known(@Nullable Enum<?> answer) {
    return answer == null ? "" : page.name("concerns.staff.known", answer);
  }

  private void row(WorryStep step, String name, String answer) {
    rows(step, name, Stream.of(answer));
  }

  private void rows(WorryStep step, String name, Stream<String> answers) {
    add(step, page.t("worries.row." + name), answers.toList());
  }

  private void add(WorryStep step, String question, List<String> answers) {
    rows.add(new SummaryRow(question, answers, change.apply(step), question));
  }
}
