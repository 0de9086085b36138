package org.lodestar.app.casework.store;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.PaySheet;
import org.lodestar.app.casework.PaySpell;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Between;
import org.lodestar.statute.ForcedLabourSign;
import org.lodestar.statute.WageCharge;
import org.lodestar.statute.WorkSpell;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.UncertainDate;
import tools.jackson.databind.json.JsonMapper;

/** A sheet of pay as one text, which is sealed as a whole. */
final class PayJson {
  private final JsonMapper mapper = JsonMapper.builder().build();

  PersonalText write(PaySheet sheet) {
    List<Spell> spells = sheet.spells().stream().map(PayJson::spell).toList();
    return PersonalText.of(
        mapper.writeValueAsString(new Whole(spells, sheet.signs(), words(sheet.note()))));
  }

  /** Where the key is gone there is nothing any more. */
  PaySheet read(PersonalText text) {
    if (text.text().isEmpty()) {
      return PaySheet.empty();
    }
    Whole whole = mapper.readValue(text.text(), Whole.class);
    return new PaySheet(
        whole.spells().stream().map(PayJson::spell).toList(), whole.signs(), text(whole.note()));
  }

  private static Spell spell(PaySpell spell) {
    WorkSpell work = spell.work();
    return new Spell(
        spell.id(),
        words(spell.about()),
        work.began().print(),
        work.ended().print(),
        work.stillGoing(),
        work.minutesEachDay(),
        work.daysEachWeek(),
        work.penceInHandEachWeek(),
        work.charges(),
        work.livedThere(),
        work.apprentice());
  }

  private static PaySpell spell(Spell spell) {
    return new PaySpell(
        spell.id(),
        text(spell.about()),
        new WorkSpell(
            UncertainDate.parse(spell.began()),
            UncertainDate.parse(spell.ended()),
            spell.stillGoing(),
            spell.minutesEachDay(),
            spell.daysEachWeek(),
            spell.penceInHandEachWeek(),
            spell.charges(),
            spell.livedThere(),
            spell.apprentice()));
  }

  private static @Nullable String words(@Nullable PersonalText text) {
    return text == null ? null : text.text();
  }

  private static @Nullable PersonalText text(@Nullable String words) {
    return words == null ? null : PersonalText.of(words);
  }

  private record Whole(List<Spell> spells, Set<ForcedLabourSign> signs, @Nullable String note) {}

  private record Spell(
      UUID id,
      @Nullable String about,
      String began,
      String ended,
      Known stillGoing,
      Between minutesEachDay,
      Between daysEachWeek,
      Between penceInHandEachWeek,
      List<WageCharge> charges,
      boolean livedThere,
      Known apprentice) {}
}
