package org.lodestar.app.casework.section;

import java.util.List;
import java.util.stream.Stream;
import org.lodestar.app.casework.Bed;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseSection;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.store.BedRows;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.springframework.stereotype.Component;

/** Where somebody slept: theirs to know, and given to nobody, since it may be a secret place. */
@Component
class BedsSection implements CaseSection {
  private final BedRows rows;
  private final Words words;

  BedsSection(BedRows rows, Words words) {
    this.rows = rows;
    this.words = words;
  }

  @Override
  public String code() {
    return "BEDS";
  }

  @Override
  public int order() {
    return 87;
  }

  @Override
  public Nature nature() {
    return Nature.NARROWED;
  }

  @Override
  public boolean stays() {
    return true;
  }

  @Override
  public List<Passage> passages(CaseFile file, Person person, Language language) {
    Wording in = new Wording(words, language);
    return rows.list(person.id()).stream().flatMap(each -> passage(each, in)).toList();
  }

  private static Stream<Passage> passage(Recorded<Bed> recorded, Wording in) {
    Bed bed = recorded.what();
    return Wording.passage(
        in.hour(recorded.at()),
        in.line("casework.bed.standing", in.name("casework.bed.standing", bed.standing())),
        in.line("casework.bed.place", bed.place()),
        in.ofOthers("casework.bed.confirmedBy", bed.confirmedBy()),
        in.line("casework.bed.untilOn", in.hour(bed.until())));
  }
}
