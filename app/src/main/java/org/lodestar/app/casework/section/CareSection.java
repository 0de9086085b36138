package org.lodestar.app.casework.section;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseSection;
import org.lodestar.app.casework.ChildCare;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.store.ChildCareRows;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;

/** To which authorities a child belongs, who of them was told, and who keeps the child. */
@Component
class CareSection implements CaseSection {
  private final ChildCareRows rows;
  private final Words words;

  CareSection(ChildCareRows rows, Words words) {
    this.rows = rows;
    this.words = words;
  }

  @Override
  public String code() {
    return "CARE";
  }

  @Override
  public int order() {
    return 86;
  }

  @Override
  public Nature nature() {
    return Nature.NARROWED;
  }

  @Override
  public List<Passage> passages(CaseFile file, Person person, Language language) {
    Wording in = new Wording(words, language);
    return rows.find(person.id()).map(Recorded::what).stream()
        .flatMap(care -> passage(care, in))
        .toList();
  }

  private static Stream<Passage> passage(ChildCare care, Wording in) {
    return Wording.passage(
        "",
        in.line("casework.care.status", in.name("casework.care.status", care.status())),
        care.known().flatMap(side -> authority(care, side, in)),
        accepted(care.accepted(), in),
        takenBack(care.takenBack(), in),
        handed(care.handed(), in));
  }

  private static Stream<Line> accepted(ChildCare.@Nullable Accepted taken, Wording in) {
    return taken == null
        ? in.line("casework.care.accept", in.say("casework.known.NO"))
        : in.line(
            taken.way().isWritten() ? "casework.care.accept" : "casework.care.onlySaid",
            Stream.of(
                    in.hour(taken.at()),
                    in.name("casework.care.way", taken.way()),
                    taken.by().text(),
                    PersonalText.shown(taken.post()),
                    taken.where().text())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", ")));
  }

  private static Stream<Line> takenBack(ChildCare.@Nullable TakenBack back, Wording in) {
    return back == null
        ? Stream.empty()
        : in.line(
            "casework.care.back",
            in.say("casework.section.decidedOn", back.reason().text(), in.date(back.on())));
  }

  private static Stream<Line> handed(ChildCare.@Nullable Handed handed, Wording in) {
    return handed == null
        ? in.line("casework.care.hand", in.say("casework.known.NO"))
        : Stream.of(
                in.line("casework.care.hand", in.hour(handed.at())),
                in.line("casework.care.name", handed.who().name()),
                in.line("casework.care.role", handed.who().role()),
                in.line(
                    "casework.care.check", in.name("casework.care.check", handed.who().check())),
                in.line("casework.care.named", handed.who().named()),
                in.line("casework.care.reached", handed.who().reached()),
                in.line("casework.care.from", handed.from()),
                in.line("casework.care.place", handed.place()),
                in.line("casework.care.exploited", in.name("casework.known", handed.exploited())))
            .flatMap(each -> each);
  }

  private static Stream<Line> authority(ChildCare care, ChildCare.Side side, Wording in) {
    ChildCare.Told told = care.told(side);
    Stream<Line> name = in.line("casework.care.authority." + side, care.authority(side));
    String said =
        told == null
            ? in.say("casework.care.notTold")
            : in.say("casework.section.decidedOn", told.whom().text(), in.hour(told.at()));
    return Stream.concat(name, in.line("casework.care.wasTold", said));
  }
}
