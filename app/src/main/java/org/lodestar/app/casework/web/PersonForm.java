package org.lodestar.app.casework.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.AgeBasis;
import org.lodestar.app.casework.AgeFinding;
import org.lodestar.app.casework.Gender;
import org.lodestar.app.casework.NameKind;
import org.lodestar.app.casework.PersonDetails;
import org.lodestar.app.casework.PersonName;
import org.lodestar.app.casework.RoleInCase;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.site.TypedUncertainDate;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Circumstance;
import org.lodestar.vocabulary.AgeStatus;

/** Who a person is. */
record PersonForm(
    @Nullable Set<Circumstance> now,
    @Nullable @NotEmpty(message = "casework.person.roles.missing") Set<RoleInCase> roles,
    @Nullable @Size(max = 20) List<@Valid NameRow> names,
    @Nullable @NotNull(message = "casework.person.age.missing") AgeStatus ageStatus,
    @Nullable @NotNull(message = "casework.person.ageBasis.missing") AgeBasis ageBasis,
    @Nullable @ReadableDate TypedDate ageOn,
    @Nullable @Size(max = 1000, message = "casework.tooLong") String ageNote,
    @Nullable @ReadableUncertainDate TypedUncertainDate birth,
    @Nullable Boolean birthDisputed,
    @Nullable @NotNull(message = "casework.person.gender.missing") Gender gender,
    @Nullable @Size(max = 200, message = "casework.tooLong") String genderWords,
    @Nullable @Size(max = 2) String nationality,
    @Nullable @Size(max = 2) String secondNationality,
    @Nullable @Size(max = 2) String thirdNationality,
    @Nullable @Size(max = 3) String language,
    @Nullable @Size(max = 3) String secondLanguage,
    @Nullable @Size(max = 500, message = "casework.tooLong") String communication,
    @Nullable @Size(max = 1000, message = "casework.tooLong") String children,
    @Nullable Long version) {
  /** Asked before anything else; what is not ticked is not known, and is no "no". */
  public static final List<Circumstance> FIRST =
      List.of(
          Circumstance.IMMEDIATE_DANGER,
          Circumstance.MEDICAL_NEED,
          Circumstance.PREGNANT,
          Circumstance.RECENT_SEXUAL_ASSAULT,
          Circumstance.DESTITUTE,
          Circumstance.CHILDREN_IN_HOUSEHOLD,
          Circumstance.IN_CUSTODY,
          Circumstance.MISSING,
          Circumstance.MADE_TO_OFFEND,
          Circumstance.PLACED_BY_ANOTHER_AUTHORITY);

  private static final int FIRST_ROWS = 2;

  /** There is always room for a name, whatever was sent. */
  PersonForm {
    names = whole(names);
  }

  private static List<NameRow> whole(@Nullable List<NameRow> sent) {
    if (sent == null || sent.isEmpty()) {
      return List.of(NameRow.empty());
    }
    return sent.stream().map(row -> Objects.requireNonNullElseGet(row, NameRow::empty)).toList();
  }

  static PersonForm fresh() {
    return new PersonForm(
        Set.of(),
        Set.of(RoleInCase.POTENTIAL_VICTIM),
        List.of(NameRow.empty(), new NameRow("", NameKind.ALIAS)),
        null,
        null,
        null,
        "",
        TypedUncertainDate.empty(),
        false,
        null,
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        0L);
  }

  static PersonForm of(PersonDetails details, long version) {
    return new PersonForm(
        Set.of(),
        details.roles(),
        rows(details.names()),
        details.age().status(),
        details.age().basis(),
        TypedDate.of(details.age().on()),
        PersonalText.shown(details.age().note()),
        UncertainDates.shown(details.birth()),
        details.birthDisputed(),
        details.gender(),
        PersonalText.shown(details.genderWords()),
        at(details.nationalities(), 0),
        at(details.nationalities(), 1),
        at(details.nationalities(), 2),
        at(details.languages(), 0),
        at(details.languages(), 1),
        PersonalText.shown(details.communication()),
        PersonalText.shown(details.children()),
        version);
  }

  private static List<NameRow> rows(List<PersonName> names) {
    List<NameRow> rows = new ArrayList<>();
    names.forEach(name -> rows.add(new NameRow(name.name().text(), name.kind())));
    while (rows.size() < FIRST_ROWS) {
      rows.add(NameRow.empty());
    }
    return rows;
  }

  private static String at(List<String> codes, int index) {
    return index < codes.size() ? codes.get(index) : "";
  }

  /** The same with room for one more name. */
  PersonForm withAnotherName() {
    List<NameRow> more = new ArrayList<>(Typed.list(names));
    more.add(NameRow.empty());
    return new PersonForm(
        now,
        roles,
        more,
        ageStatus,
        ageBasis,
        ageOn,
        ageNote,
        birth,
        birthDisputed,
        gender,
        genderWords,
        nationality,
        secondNationality,
        thirdNationality,
        language,
        secondLanguage,
        communication,
        children,
        version);
  }

  /** What cannot wait. */
  Set<Circumstance> urgent() {
    return Typed.set(now).stream().filter(FIRST::contains).collect(Collectors.toSet());
  }

  /** What the form says, once it has been found valid. */
  PersonDetails details() {
    return new PersonDetails(
        Typed.set(roles),
        given(),
        new AgeFinding(
            Objects.requireNonNull(ageStatus),
            Objects.requireNonNull(ageBasis),
            ageOn == null ? null : ageOn.date().orElse(null),
            PersonalText.typed(ageNote)),
        UncertainDates.of(birth),
        Typed.yes(birthDisputed),
        Objects.requireNonNull(gender),
        PersonalText.typed(genderWords),
        codes(nationality, secondNationality, thirdNationality),
        codes(language, secondLanguage),
        PersonalText.typed(communication),
        PersonalText.typed(children));
  }

  private List<PersonName> given() {
    return Typed.list(names).stream()
        .filter(row -> row.name() != null && !row.name().isBlank())
        .map(
            row ->
                new PersonName(
                    row.kind() == null ? NameKind.GIVEN : row.kind(),
                    PersonalText.needed(row.name())))
        .toList();
  }

  private static List<String> codes(@Nullable String... chosen) {
    return Stream.of(chosen)
        .filter(Objects::nonNull)
        .filter(code -> code.matches("[A-Za-z]{2,3}"))
        .distinct()
        .toList();
  }
}
