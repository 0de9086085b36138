package org.lodestar.app.casework.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseLink;
import org.lodestar.app.casework.CasePanel;
import org.lodestar.app.casework.ChronologyEntry;
import org.lodestar.app.casework.EarlierEntry;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.PersonLimit;
import org.lodestar.vocabulary.SafeContactChannel;

/**
 * The first page of a case.
 *
 * @param limits on what may be done with the data on whom
 * @param next open steps of all people, the one due first first
 * @param panels of later modules
 * @param matches who may have met or searched for somebody here; null when nobody has
 * @param earlier what edited entries said before, the newest first
 * @param linked cases and people at the other ends of the links
 */
public record CasePage(
    CaseFile file,
    List<Person> people,
    Map<UUID, Set<SafeContactChannel>> reach,
    Map<UUID, Set<PersonLimit>> limits,
    List<NextStep> next,
    List<CasePanel.Panel> panels,
    @Nullable MatchPanel matches,
    List<ChronologyEntry> chronology,
    Map<UUID, List<EarlierEntry>> earlier,
    List<Linked> linked,
    Names names,
    boolean mayWork,
    boolean mayRestrict) {
  /** An open step, in words. */
  public record NextStep(
      String words, String person, String href, @Nullable String due, boolean overdue) {}

  /** The other end of a link. */
  public record Linked(CaseLink link, String label, @Nullable String href) {}

  /** What an entry said before it was edited, the newest first. */
  public List<EarlierEntry> before(ChronologyEntry entry) {
    return earlier.getOrDefault(entry.id(), List.of());
  }

  /** A person of this case by identifier. */
  public @Nullable Person person(@Nullable UUID id) {
    return people.stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
  }
}
