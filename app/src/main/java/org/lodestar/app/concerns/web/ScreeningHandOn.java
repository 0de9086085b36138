package org.lodestar.app.concerns.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.concerns.OwnDrafts;
import org.lodestar.app.concerns.Setting;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Characters;
import org.lodestar.app.site.Page;
import org.lodestar.statute.Worry;
import org.lodestar.statute.WorryFact;
import org.lodestar.vocabulary.Indicators;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.Surroundings;
import org.springframework.stereotype.Component;

/** Takes what a worker ticked along into a worry of their own; from here on something is kept. */
@Component
class ScreeningHandOn {
  private final WorryDrafting drafting;
  private final OwnDrafts drafts;

  ScreeningHandOn(WorryDrafting drafting, OwnDrafts drafts) {
    this.drafting = drafting;
    this.drafts = drafts;
  }

  /** A new draft; empty when the worker has as many as one can have. */
  Optional<UUID> begin(Worker worker, ScreeningForm form, Page page) {
    if (drafts.count(worker.id()) >= OwnDrafts.MOST) {
      return Optional.empty();
    }
    UUID draft = drafting.begin(worker, urgency(form));
    drafting.save(worker, draft, before -> before.with(witness(form, page)));
    return Optional.of(draft);
  }

  /** Whether somebody is in danger is asked again where it was not ticked. */
  private static WorryForms.Urgency urgency(ScreeningForm form) {
    return new WorryForms.Urgency(
        form.held().contains(WorryFact.DANGER_NOW) ? Known.YES : null,
        form.age(),
        setting(form.surroundings()));
  }

  private static Setting setting(@org.jspecify.annotations.Nullable Surroundings surroundings) {
    return switch (surroundings) {
      case SCHOOL -> Setting.SCHOOL;
      case HEALTH -> Setting.HEALTH;
      case STREET -> Setting.STREET;
      case null, default -> Setting.OTHER;
    };
  }

  /** Signs of a place have no box in a worry: they go along as words, which can be changed. */
  private static WorryForms.Witness witness(ScreeningForm form, Page page) {
    List<String> general =
        form.ticked().stream().filter(code -> Indicators.find(code).isPresent()).toList();
    String words =
        Stream.concat(
                form.held().stream()
                    .filter(fact -> fact != WorryFact.DANGER_NOW)
                    .map(fact -> page.name("concerns.screen.fact", fact)),
                form.ticked().stream()
                    .filter(code -> Indicators.find(code).isEmpty())
                    .map(Worry::signWords))
            .map(Characters::kept)
            .collect(Collectors.joining("\n"));
    return new WorryForms.Witness(words, "", "", general);
  }
}
