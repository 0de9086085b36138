package org.lodestar.app.casework.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.AgeBasis;
import org.lodestar.app.casework.AgeFinding;
import org.lodestar.app.casework.Episode;
import org.lodestar.app.casework.Gender;
import org.lodestar.app.casework.GivenFacts;
import org.lodestar.app.casework.NameKind;
import org.lodestar.app.casework.PersonName;
import org.lodestar.app.casework.Sign;
import org.lodestar.app.casework.Whereabouts;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.ExploitationType;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.LocalFlag;
import org.lodestar.vocabulary.UncertainDate;
import tools.jackson.databind.json.JsonMapper;

/** Facts that were given out as one text and back, so that they lie sealed as one. */
public final class FactsText {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private FactsText() {}

  private record All(
      List<Name> names,
      @Nullable Age age,
      String birth,
      boolean disputed,
      String gender,
      @Nullable String genderWords,
      List<String> nationalities,
      List<String> languages,
      @Nullable String communication,
      List<Time> episodes,
      List<Seen> signs,
      NowText.@Nullable Now now) {
    /** Never the words. */
    @Override
    public String toString() {
      return "[personal]";
    }
  }

  private record Name(String kind, String name) {}

  private record Age(String status, String basis, @Nullable String on, @Nullable String note) {}

  private record Time(
      Set<String> types,
      Set<String> flags,
      String whereabouts,
      @Nullable String places,
      String began,
      String ended,
      String still,
      @Nullable String controllers,
      @Nullable String account) {}

  private record Seen(@Nullable String code, String observation, String on) {}

  /** One text of these facts. */
  public static PersonalText write(GivenFacts facts) {
    return PersonalText.of(
        JSON.writeValueAsString(
            new All(
                facts.names().stream()
                    .map(name -> new Name(name.kind().name(), name.name().text()))
                    .toList(),
                age(facts.age()),
                facts.birth().print(),
                facts.birthDisputed(),
                facts.gender().name(),
                text(facts.genderWords()),
                facts.nationalities(),
                facts.languages(),
                text(facts.communication()),
                facts.episodes().stream().map(FactsText::time).toList(),
                facts.signs().stream().map(FactsText::seen).toList(),
                NowText.write(facts.now()))));
  }

  private static @Nullable Age age(@Nullable AgeFinding age) {
    return age == null
        ? null
        : new Age(
            age.status().name(),
            age.basis().name(),
            age.on() == null ? null : age.on().toString(),
            text(age.note()));
  }

  private static Time time(Episode episode) {
    return new Time(
        names(episode.types()),
        names(episode.flags()),
        episode.whereabouts().name(),
        text(episode.places()),
        episode.began().print(),
        episode.ended().print(),
        episode.stillGoing().name(),
        text(episode.controllers()),
        text(episode.account()));
  }

  private static Seen seen(Sign sign) {
    return new Seen(sign.code(), sign.observation().text(), sign.seenOn().print());
  }

  private static Set<String> names(Set<? extends Enum<?>> constants) {
    return constants.stream().map(Enum::name).collect(Collectors.toSet());
  }

  private static @Nullable String text(@Nullable PersonalText text) {
    return text == null ? null : text.text();
  }

  /**
   * The facts that a text holds.
   *
   * @param seenBy who told of signs, since who saw them is not given
   */
  public static GivenFacts read(PersonalText text, PersonalText seenBy) {
    All all = JSON.readValue(text.text(), All.class);
    return new GivenFacts(
        all.names().stream()
            .map(
                name -> new PersonName(NameKind.valueOf(name.kind()), PersonalText.of(name.name())))
            .toList(),
        age(all.age()),
        UncertainDate.parse(all.birth()),
        all.disputed(),
        Gender.valueOf(all.gender()),
        PersonalText.typed(all.genderWords()),
        all.nationalities(),
        all.languages(),
        PersonalText.typed(all.communication()),
        all.episodes().stream().map(FactsText::episode).toList(),
        all.signs().stream().map(sign -> sign(sign, seenBy)).toList(),
        NowText.read(all.now()));
  }

  private static @Nullable AgeFinding age(@Nullable Age age) {
    return age == null
        ? null
        : new AgeFinding(
            AgeStatus.valueOf(age.status()),
            AgeBasis.valueOf(age.basis()),
            age.on() == null ? null : LocalDate.parse(age.on()),
            PersonalText.typed(age.note()));
  }

  private static Episode episode(Time time) {
    return new Episode(
        time.types().stream().map(ExploitationType::valueOf).collect(Collectors.toSet()),
        time.flags().stream().map(LocalFlag::valueOf).collect(Collectors.toSet()),
        Whereabouts.valueOf(time.whereabouts()),
        PersonalText.typed(time.places()),
        UncertainDate.parse(time.began()),
        UncertainDate.parse(time.ended()),
        Known.valueOf(time.still()),
        PersonalText.typed(time.controllers()),
        PersonalText.typed(time.account()));
  }

  private static Sign sign(Seen seen, PersonalText by) {
    return new Sign(
        seen.code(),
        PersonalText.of(seen.observation()),
        null,
        by,
        UncertainDate.parse(seen.on()),
        null);
  }
}
