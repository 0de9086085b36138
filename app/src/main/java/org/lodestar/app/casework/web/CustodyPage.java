package org.lodestar.app.casework.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.Person;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.statute.DefencePoint;

/**
 * Somebody who is suspected of something themselves: page and note.
 *
 * @param court where they sleep until court, and who goes there
 * @param limb which conditions apply, and why
 * @param conditions of the statutory defence
 * @param groups of Schedule 4, as a warning; ticked ones first named in the accusation
 * @param defenceOpen whether no lawyer who is named has what was found
 * @param adultCourt whether words send somebody to a court for adults who is treated as a child
 * @param earlier what was written about earlier arrests
 */
public record CustodyPage(
    CaseFile file,
    Person person,
    boolean mayWork,
    Section accusation,
    Section adult,
    Section defence,
    Section outcome,
    Section court,
    boolean charged,
    boolean defenceOpen,
    boolean adultCourt,
    String limb,
    List<DefencePoint> conditions,
    List<DefencePoint> groups,
    List<DefencePoint> notTakenOut,
    List<DefencePoint> stages,
    List<SummaryRow> about,
    List<Section> earlier,
    String made) {
  public CustodyPage {
    conditions = List.copyOf(conditions);
    groups = List.copyOf(groups);
    notTakenOut = List.copyOf(notTakenOut);
    stages = List.copyOf(stages);
    about = List.copyOf(about);
    earlier = List.copyOf(earlier);
  }

  /** Where it stands. */
  public String here() {
    return Addresses.custody(file.id(), person.id());
  }

  /** Whether anybody has written what they are suspected of. */
  public boolean begun() {
    return !accusation.rows().isEmpty();
  }

  /**
   * What stands of a part of it.
   *
   * @param by who wrote it and when; null where nothing is written
   * @param before what was written before, the newest first
   */
  public record Section(
      String title, List<SummaryRow> rows, @Nullable String by, List<Section> before) {
    public Section {
      rows = List.copyOf(rows);
      before = List.copyOf(before);
    }
  }
}
