package org.lodestar.app.worries;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.lodestar.app.worries.Account.Answered;
import org.springframework.stereotype.Component;

/** What a worker told besides the report, as questions and answers in the words of their form. */
@Component
public class AccountWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private final Words words;

  AccountWords(Words words) {
    this.words = words;
  }

  /** All of it that was answered. */
  public List<Answered> all(Account account) {
    List<Answered> lines = new ArrayList<>(about(account));
    add(lines, "reach", account.reach());
    return lines;
  }

  /** The same without how the writer is reached: who reported stays with the report. */
  public List<Answered> about(Account account) {
    List<Answered> lines = new ArrayList<>();
    add(lines, "setting", name("setting", account.setting()));
    add(lines, "heard", account.heard());
    add(lines, "view", account.view());
    add(lines, "name", account.name());
    add(lines, "children", account.children());
    add(lines, "agencies", account.agencies());
    add(lines, "did", account.steps().stream().map(this::step).collect(Collectors.joining("\n")));
    add(lines, "records", account.records());
    add(lines, "knows", known(account.personKnows()));
    add(lines, "wishes", account.wishes());
    add(lines, "safe", known(account.personSafe()));
    add(lines, "safeHow", account.personReach());
    account.extra().stream().filter(each -> !each.answer().isBlank()).forEach(lines::add);
    return lines;
  }

  private String step(StepTaken step) {
    String on = step.on() == null ? "" : ", " + DAY.format(step.on());
    String more = step.words().isBlank() ? "" : ": " + step.words();
    return name("step", step.kind()) + on + more;
  }

  private void add(List<Answered> lines, String question, String answer) {
    if (!answer.isBlank()) {
      lines.add(new Answered(say("worries.row." + question), answer));
    }
  }

  private String known(@Nullable Enum<?> answer) {
    return answer == null ? "" : say("concerns.staff.known." + answer.name());
  }

  private String name(String question, Enum<?> answer) {
    return say("worries." + question + "." + answer.name());
  }

  private String say(String key) {
    return words.say(Language.ENGLISH, key);
  }
}
