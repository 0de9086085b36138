package org.lodestar.app.triage.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.Concern;
import org.lodestar.app.concerns.ConcernEvent;
import org.lodestar.app.concerns.ConcernState;
import org.lodestar.app.concerns.form.ToldRows;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.TimelineEntry;
import org.lodestar.app.triage.ConcernPanel;
import org.lodestar.statute.TriageBand;

/**
 * One concern as its officers see it.
 *
 * @param clock words and tone of the clock that runs
 * @param works whether the officer may change it; others read
 * @param mine whether the officer holds it
 * @param holder who holds it; empty for nobody
 * @param contact the safe-contact rules, before any detail
 * @param reach what was changed of them since
 * @param told what was said
 * @param reporter who reported, where the officer may know
 * @param factors every factor of the priority
 * @param conversation messages both ways, oldest first
 * @param notes notes of staff, newest first
 * @param offers links to hand-overs
 * @param handedWith words of who handed it here, with who and when
 * @param corrections what whoever handed it here put right since, the newest first
 * @param added what whoever took it down added since, the newest first
 * @param handed what its hand-over means here
 * @param age where the officer says that they are a child; empty where they may not, or are one
 * @param actions what later modules offer
 * @param queue how it stands in the queue
 * @param repeats others that may be about the same
 * @param confidence what was told of the reporter, and what waits for a translation
 * @param professional what a worker of the partnership wrote of their own; null for all others
 * @param cameIn how it came in
 * @param files that are attached
 * @param notice key of what was just done; empty for nothing
 */
public record ConcernView(
    Concern concern,
    Table.Cell clock,
    boolean works,
    boolean mine,
    String holder,
    ToldRows.Contact contact,
    Reached reach,
    List<SummaryRow> told,
    List<SummaryRow> reporter,
    List<Factor> factors,
    List<Line> conversation,
    List<Line> notes,
    List<Link> offers,
    List<SummaryRow> handedWith,
    List<SummaryRow> corrections,
    List<SummaryRow> added,
    Handed handed,
    String age,
    List<Link> actions,
    List<ConcernPanel.Panel> panels,
    List<TimelineEntry> timeline,
    InQueue queue,
    RepeatView repeats,
    Confidence confidence,
    @Nullable FromProfessional professional,
    CameIn cameIn,
    Files files,
    String notice) {

  /**
   * What was told of the reporter against their wish, and what waits for a translation.
   *
   * @param disclosed each time in one sentence
   * @param mayDisclose whether the officer may do it
   * @param language in which the reporter reads and writes
   */
  public record Confidence(
      List<String> disclosed, boolean mayDisclose, String language, List<Foreign> foreign) {
    public Confidence {
      disclosed = List.copyOf(disclosed);
      foreign = List.copyOf(foreign);
    }
  }

  /**
   * What was changed of how they may be reached.
   *
   * @param stopped that whoever took it down wrote that the way is safe no more; else empty
   * @param changes each change in one sentence, the newest first
   * @param may whether the officer may change it
   */
  public record Reached(String stopped, List<String> changes, boolean may) {
    public Reached {
      changes = List.copyOf(changes);
    }
  }

  /**
   * What it means here that it was handed over.
   *
   * @param reach through whom whoever told it is reached, whose contact did not come with it; empty
   *     where it did or where there is none
   * @param confirmedThere whether a person confirmed the priority there, and nobody here yet
   * @param hasIt which other body has it now, and on which number; empty where it is here
   * @param add where something is put right or added for them; empty where nobody else has it
   */
  public record Handed(String reach, boolean confirmedThere, String hasIt, String add) {}

  /**
   * How it came in.
   *
   * @param rows channel, who took it, when it was heard
   * @param caller what was written about whoever told it, where the officer may know
   * @param email the whole e-mail, where there is one and the officer may know; else empty
   */
  public record CameIn(List<SummaryRow> rows, List<SummaryRow> caller, String email) {
    public CameIn {
      rows = List.copyOf(rows);
      caller = List.copyOf(caller);
    }
  }

  /**
   * Files that are attached.
   *
   * @param readable whether the officer may know of them
   * @param adds whether the officer may add one
   * @param found what is said of those that were found to be infected later; empty for none
   */
  public record Files(boolean readable, boolean adds, List<AttachmentLine> lines, String found) {
    public Files {
      lines = List.copyOf(lines);
    }
  }

  /** A text in another language: which it is, whether it waits, and its translations. */
  public record Foreign(UUID id, String what, boolean waits, List<Line> translations) {
    public Foreign {
      translations = List.copyOf(translations);
    }
  }

  /**
   * How it stands in the queue.
   *
   * @param snoozed until when it is put aside; empty when it is not
   * @param colleagues to whom it can be given
   * @param reporterSees the state in the words that the reporter reads
   */
  public record InQueue(String snoozed, List<Option> colleagues, String reporterSees) {
    public InQueue {
      colleagues = List.copyOf(colleagues);
    }
  }

  /**
   * What a worker of the partnership wrote of their own.
   *
   * @param who name, post and organisation
   * @param warning why nothing new reaches them; empty where it does
   * @param lead where their words stand
   * @param reads the state in the words that they read
   * @param thanks what the team wrote; empty while it has not
   */
  public record FromProfessional(
      String who, String warning, String lead, List<SummaryRow> rows, String reads, String thanks) {
    public FromProfessional {
      rows = List.copyOf(rows);
    }
  }

  /** A factor in words; one that turns the concern red says so. */
  public record Factor(String words, boolean turnsRed) {}

  /**
   * Something that somebody wrote.
   *
   * @param with files that went out with it
   */
  public record Line(
      String by, String when, String text, boolean theirs, boolean alarm, List<Link> with) {
    public Line {
      with = List.copyOf(with);
    }

    /** Words alone. */
    Line(String by, String when, String text, boolean theirs, boolean alarm) {
      this(by, when, text, theirs, alarm, List.of());
    }
  }

  /** A link with its words. */
  public record Link(String label, String href) {}

  /** Whether the concern can take this step now and the officer may take it. */
  public boolean can(ConcernEvent event) {
    return works && concern.can(event);
  }

  /** Whether something came since that counts before what was told first. */
  public boolean outdated() {
    return !corrections.isEmpty() || !added.isEmpty();
  }

  /** In which words its priority stands. */
  public String priority() {
    if (concern.line().priorityConfirmed()) {
      return "triage.priority.confirmed";
    }
    return handed.confirmedThere() ? "triage.priority.handed" : "triage.priority.suggested";
  }

  /** Whether the officer may put it aside now. */
  public boolean canSnooze() {
    return works
        && queue.snoozed().isEmpty()
        && concern.state() == ConcernState.TRIAGED
        && concern.line().priority().band() != TriageBand.RED;
  }

  /** The address of a page about this concern. */
  public String at(String part) {
    return "/concerns/" + concern.id() + "/" + part;
  }
}
