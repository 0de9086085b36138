package org.lodestar.app.casework.store;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.Ability;
import org.lodestar.app.casework.AdvocateAnswer;
import org.lodestar.app.casework.AdvocateKind;
import org.lodestar.app.casework.BestInterests;
import org.lodestar.app.casework.BestInterests.Part;
import org.lodestar.app.casework.BestInterests.Point;
import org.lodestar.app.casework.Decision;
import org.lodestar.app.casework.InterestsReview;
import org.lodestar.app.casework.Matter;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.Known;
import tools.jackson.databind.json.JsonMapper;

/** A best-interests record as one text, which is sealed as a whole. */
final class InterestsJson {
  private final JsonMapper mapper = JsonMapper.builder().build();

  PersonalText write(BestInterests content) {
    Map<Part, String> words = new EnumMap<>(Part.class);
    content.words().forEach((part, text) -> words.put(part, text.text()));
    return PersonalText.of(
        mapper.writeValueAsString(
            new Whole(
                content.matter(),
                words,
                content.abilities(),
                answers(content.advocates()),
                content.considered(),
                content.asTheyWish(),
                content.outcome(),
                content.decidedOn(),
                content.reviewOn())));
  }

  /** Where the key is gone there is nothing any more. */
  BestInterests read(PersonalText text, Matter matter) {
    if (text.text().isEmpty()) {
      return BestInterests.empty(matter);
    }
    Whole whole = mapper.readValue(text.text(), Whole.class);
    Map<Part, PersonalText> words = new EnumMap<>(Part.class);
    whole.words().forEach((part, said) -> words.put(part, PersonalText.of(said)));
    return new BestInterests(
        matter,
        words,
        whole.abilities(),
        advocates(whole.advocates()),
        whole.considered(),
        whole.asTheyWish(),
        whole.outcome(),
        whole.decidedOn(),
        whole.reviewOn());
  }

  PersonalText write(InterestsReview review) {
    return PersonalText.of(
        mapper.writeValueAsString(new Look(review.words().text(), answers(review.advocates()))));
  }

  InterestsReview readReview(UUID record, LocalDate againOn, PersonalText text) {
    if (text.text().isEmpty()) {
      return new InterestsReview(record, text, againOn, Map.of());
    }
    Look look = mapper.readValue(text.text(), Look.class);
    return new InterestsReview(
        record, PersonalText.of(look.words()), againOn, advocates(look.advocates()));
  }

  private static Map<AdvocateKind, Answer> answers(Map<AdvocateKind, AdvocateAnswer> advocates) {
    Map<AdvocateKind, Answer> answers = new EnumMap<>(AdvocateKind.class);
    advocates.forEach((kind, each) -> answers.put(kind, new Answer(each.state(), words(each))));
    return answers;
  }

  private static @Nullable String words(AdvocateAnswer answer) {
    PersonalText words = answer.words();
    return words == null ? null : words.text();
  }

  private static Map<AdvocateKind, AdvocateAnswer> advocates(Map<AdvocateKind, Answer> answers) {
    Map<AdvocateKind, AdvocateAnswer> advocates = new EnumMap<>(AdvocateKind.class);
    answers.forEach(
        (kind, each) ->
            advocates.put(
                kind, new AdvocateAnswer(each.state(), PersonalText.typed(each.words()))));
    return advocates;
  }

  private record Whole(
      @Nullable Matter matter,
      Map<Part, String> words,
      Map<Ability, Known> abilities,
      Map<AdvocateKind, Answer> advocates,
      Set<Point> considered,
      @Nullable Known asTheyWish,
      Decision.@Nullable Outcome outcome,
      @Nullable LocalDate decidedOn,
      @Nullable LocalDate reviewOn) {}

  private record Answer(AdvocateAnswer.State state, @Nullable String words) {}

  private record Look(String words, Map<AdvocateKind, Answer> advocates) {}
}
