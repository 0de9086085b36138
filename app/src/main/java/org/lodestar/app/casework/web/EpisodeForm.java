package org.lodestar.app.casework.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.Episode;
import org.lodestar.app.casework.Whereabouts;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedUncertainDate;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.ExploitationType;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.LocalFlag;

/** A time during which somebody was exploited. */
record EpisodeForm(
    @Nullable @NotEmpty(message = "casework.episode.types.missing") Set<ExploitationType> types,
    @Nullable Set<LocalFlag> flags,
    @Nullable @ReadableUncertainDate TypedUncertainDate began,
    @Nullable @ReadableUncertainDate TypedUncertainDate ended,
    @Nullable Known stillGoing,
    @Nullable Whereabouts whereabouts,
    @Nullable @Size(max = 2000, message = "casework.tooLong") String places,
    @Nullable @Size(max = 2000, message = "casework.tooLong") String controllers,
    @Nullable @Size(max = 15000, message = "casework.tooLong") String account,
    @Nullable Long version)
    implements Looked {

  static Sheet sheet(Page page) {
    String words = "casework.episode";
    return Sheet.of(
        words,
        Asked.boxesInGroups(page, words + ".types", Choices.types(page)),
        Asked.boxes(page, words + ".flags", Choices.flags()),
        Asked.uncertainDate(page, words + ".began"),
        Asked.uncertainDate(page, words + ".ended"),
        Asked.radios(page, words + ".stillGoing", Choices.known(page)),
        Asked.radios(
            page,
            words + ".whereabouts",
            Option.all(page, "casework.whereabouts", Whereabouts.values())),
        Asked.area(page, words + ".places").rows(3).most(2000),
        Asked.area(page, words + ".controllers").rows(3).most(2000),
        Asked.area(page, words + ".account").rows(10).most(15000));
  }

  static EpisodeForm fresh() {
    return new EpisodeForm(
        Set.of(),
        Set.of(),
        TypedUncertainDate.empty(),
        TypedUncertainDate.empty(),
        Known.NOT_KNOWN,
        Whereabouts.NOT_KNOWN,
        "",
        "",
        "",
        0L);
  }

  static EpisodeForm of(Episode episode, long version) {
    return new EpisodeForm(
        episode.types(),
        episode.flags(),
        UncertainDates.shown(episode.began()),
        UncertainDates.shown(episode.ended()),
        episode.stillGoing(),
        episode.whereabouts(),
        PersonalText.shown(episode.places()),
        PersonalText.shown(episode.controllers()),
        PersonalText.shown(episode.account()),
        version);
  }

  Episode episode() {
    return new Episode(
        Typed.set(types),
        Typed.set(flags),
        whereabouts == null ? Whereabouts.NOT_KNOWN : whereabouts,
        PersonalText.typed(places),
        UncertainDates.of(began),
        UncertainDates.of(ended),
        stillGoing == null ? Known.NOT_KNOWN : stillGoing,
        PersonalText.typed(controllers),
        PersonalText.typed(account));
  }
}
