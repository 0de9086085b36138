package org.lodestar.app.casework.face;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.Body;
import org.lodestar.app.casework.NarrowNo;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.domain.MarkedWords;
import org.lodestar.app.casework.store.NarrowNoRows;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.vocabulary.AgencyKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one guard of every door by which something about an adult leaves in a worker's own words:
 * told by hand, asked of a service, answered at a step. What they said no to stands on the page,
 * whoever writes says that they read it and that it is not in this, and the words that were marked
 * are looked for. Free words can hold any part, so that a no to a part counts as one in words. For
 * rooms that have asked the policy about the person.
 */
@Component
@Transactional(readOnly = true)
public class LeavingWords {
  /** The field of the tick. */
  public static final String READ = "readNo";

  private final NarrowNoRows rows;
  private final TheirNoes noes;
  private final NoInWords inWords;

  LeavingWords(NarrowNoRows rows, TheirNoes noes, NoInWords inWords) {
    this.rows = rows;
    this.noes = noes;
    this.inWords = inWords;
  }

  /**
   * Which body is meant.
   *
   * @param organisation null for one outside
   * @param kind of one outside; null where nobody said it
   */
  public Body body(@Nullable UUID organisation, @Nullable AgencyKind kind) {
    return organisation == null && kind != null ? Body.of(kind) : inWords.body(organisation);
  }

  /** What they said no to, for the page, before anything is written. */
  public List<SummaryRow> noes(Person about, Page page) {
    return noes.of(about, page);
  }

  /** Whether the form asks that it was read: whoever it may be for. */
  public boolean asks(Person about) {
    return !about.treatedAsChild() && !rows.standing(about.id()).isEmpty();
  }

  /** The tick, where the form asks it; its field is {@link #READ}. */
  public Stream<Asked> asked(Person about, Page page) {
    return asks(about)
        ? Stream.of(
            Asked.boxes(
                    page,
                    "casework.narrow.read",
                    List.of(Option.of("true", page.t("casework.narrow.read.yes"))))
                .named(READ))
        : Stream.empty();
  }

  /**
   * What these words would break.
   *
   * @param words that would leave, by the field in which they stand
   */
  public record Leaving(Body body, LocalDate on, boolean read, Map<String, String> words) {
    public Leaving {
      words = Map.copyOf(words);
    }
  }

  /** Why they may not leave; empty where nothing stands against it. A child is not asked. */
  public Optional<Refused.Refusal> against(Person about, Leaving leaving) {
    if (about.treatedAsChild()) {
      return Optional.empty();
    }
    List<NarrowNo> theirs = standing(about.id(), leaving);
    Optional<Refused.Refusal> marked = marked(theirs, leaving);
    return marked.isPresent() || theirs.isEmpty() || leaving.read()
        ? marked
        : Optional.of(Refused.Refusal.of(READ, "casework.narrow.unreadWords"));
  }

  /** In which words of an adult's a marked one stands, whether they were read or not. */
  public Optional<Refused.Refusal> marked(UUID person, Leaving leaving) {
    return marked(standing(person, leaving), leaving);
  }

  private static Optional<Refused.Refusal> marked(List<NarrowNo> theirs, Leaving leaving) {
    List<String> finds = theirs.stream().flatMap(each -> each.finds().stream()).toList();
    return leaving.words().entrySet().stream()
        .filter(each -> MarkedWords.standIn(finds, each.getValue()))
        .map(Map.Entry::getKey)
        .sorted()
        .findFirst()
        .map(field -> Refused.Refusal.of(field, "casework.narrow.foundInWords"));
  }

  /** A no that was said later did not stand when it was told. */
  private List<NarrowNo> standing(UUID person, Leaving leaving) {
    return rows.standing(person).stream()
        .map(Recorded::what)
        .filter(each -> !each.saidOn().isAfter(leaving.on()))
        .filter(each -> each.isFor(leaving.body()))
        .toList();
  }

  /**
   * Insists on it.
   *
   * @throws Refused where something stands against it
   */
  public void insist(Person about, Leaving leaving) {
    Refused.unlessEmpty(against(about, leaving).stream().toList());
  }
}
