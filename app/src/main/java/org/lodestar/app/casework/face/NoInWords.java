package org.lodestar.app.casework.face;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseSheet;
import org.lodestar.app.casework.NarrowNo;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.domain.MarkedWords;
import org.lodestar.app.casework.store.NarrowNoRows;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.site.Refused;
import org.lodestar.vocabulary.AgencyKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A no in somebody's own words, before anything of them goes to such a body: whoever gives it reads
 * the words and says that it is not in it, and the words that were marked are looked for. For rooms
 * that have asked the policy about the person.
 */
@Component
@Transactional(readOnly = true)
public class NoInWords {
  private final NarrowNoRows rows;
  private final Organisations organisations;

  NoInWords(NarrowNoRows rows, Organisations organisations) {
    this.rows = rows;
    this.organisations = organisations;
  }

  /**
   * Of which kind a body is; none for one outside, which goes by any name.
   *
   * @param organisation null for one outside
   */
  public Set<AgencyKind> kinds(@Nullable UUID organisation) {
    return organisation == null
        ? Set.of()
        : organisations.find(organisation).map(each -> Set.of(each.kind())).orElse(Set.of());
  }

  /** Whether any stands, whoever it is against: the form asks about it before it knows for whom. */
  public boolean stands(UUID person) {
    return all(person).findAny().isPresent();
  }

  /** Whether one stands against bodies of these kinds. */
  public boolean stands(UUID person, Set<AgencyKind> kinds) {
    return against(person, kinds).findAny().isPresent();
  }

  /** Whether one stands against them that was said, or put in other words, after a moment. */
  public boolean isNewerThan(UUID person, Set<AgencyKind> kinds, Instant read) {
    return against(person, kinds).anyMatch(each -> each.at().isAfter(read));
  }

  /**
   * Insists that whoever gives something to such bodies read it.
   *
   * @throws Refused where they did not say so
   */
  public void insistRead(UUID person, Set<AgencyKind> kinds, boolean read) {
    if (!read && stands(person, kinds)) {
      throw Refused.at("readNo", "casework.narrow.unread");
    }
  }

  /**
   * Insists that no marked word stands in what would go out.
   *
   * @param field of the form, at which it is told in which part one stands
   * @throws Refused where one does
   */
  public void insistKept(UUID person, Set<AgencyKind> kinds, String field, List<CaseSheet> sheets) {
    List<String> marked = marked(person, kinds);
    MarkedWords.standsIn(marked, sheets)
        .ifPresent(
            part -> {
              throw new Refused(List.of(new Refused.Refusal(field, "casework.narrow.found", part)));
            });
  }

  /** Whether a marked word stands in one of these texts. */
  public boolean isIn(UUID person, Set<AgencyKind> kinds, Stream<String> texts) {
    List<String> marked = marked(person, kinds);
    return texts.anyMatch(each -> MarkedWords.standIn(marked, each));
  }

  private List<String> marked(UUID person, Set<AgencyKind> kinds) {
    return against(person, kinds).flatMap(each -> each.what().finds().stream()).toList();
  }

  private Stream<Recorded<NarrowNo>> against(UUID person, Set<AgencyKind> kinds) {
    return all(person).filter(each -> each.what().isFor(kinds));
  }

  private Stream<Recorded<NarrowNo>> all(UUID person) {
    return rows.standing(person).stream().filter(each -> each.what().isInWords());
  }
}
