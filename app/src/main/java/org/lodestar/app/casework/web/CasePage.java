package org.lodestar.app.casework.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseClosing;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseLink;
import org.lodestar.app.casework.CasePanel;
import org.lodestar.app.casework.ChronologyEntry;
import org.lodestar.app.casework.EarlierEntry;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.PersonLimit;
import org.lodestar.app.casework.StepGroup;
import org.lodestar.app.site.Mark;

/**
 * The first page of a case.
 *
 * @param closing how it was closed; null while it is open
 * @param limits on what may be done with the data on whom
 * @param next open steps of all people by group, the most pressing first
 * @param first panels that are read before anything else
 * @param panels of later modules
 * @param folded those of them that are about the record
 * @param matches who may have met or searched for somebody here; null when nobody has
 * @param earlier what edited entries said before, the newest first
 * @param linked cases and people at the other ends of the links
 */
public record CasePage(
    CaseFile file,
    @Nullable CaseClosing closing,
    List<Person> people,
    Map<UUID, Set<PersonLimit>> limits,
    List<NextGroup> next,
    List<CasePanel.Panel> first,
    List<CasePanel.Panel> panels,
    List<CasePanel.Panel> folded,
    @Nullable MatchPanel matches,
    List<ChronologyEntry> chronology,
    Map<UUID, List<EarlierEntry>> earlier,
    List<Linked> linked,
    Names names,
    boolean mayWork,
    boolean mayRestrict) {
  /** Open steps that press alike, under their heading. */
  public record NextGroup(StepGroup group, String title, List<NextStep> steps) {
    public NextGroup {
      steps = List.copyOf(steps);
    }
  }

  /** An open step, in words; the person where the case has several. */
  public record NextStep(String words, @Nullable String person, String href, @Nullable Mark mark) {}

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
