package org.lodestar.app.casework.face;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.casework.AccountView;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseworkAction;
import org.lodestar.app.casework.Episode;
import org.lodestar.app.casework.FactNote;
import org.lodestar.app.casework.Happening;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.Sign;
import org.lodestar.app.casework.Whereabouts;
import org.lodestar.app.casework.face.FileDesk.Deeds;
import org.lodestar.app.casework.store.CaseDesk;
import org.lodestar.app.casework.store.CaseWords;
import org.lodestar.app.casework.store.FactRows;
import org.lodestar.app.casework.store.FileEntries;
import org.lodestar.app.members.Worker;
import org.lodestar.statute.Circumstance;
import org.lodestar.statute.Harm;
import org.lodestar.statute.Prompts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was done to a person, piece by piece, and what to think of because of it. */
@Component
@Transactional
public class CaseAccounts {
  private static final Deeds PIECE =
      new Deeds(
          CaseworkAction.PERSON_VIEWED,
          CaseworkAction.HAPPENING_ADDED,
          CaseworkAction.HAPPENING_CHANGED,
          CaseworkAction.HAPPENING_REMOVED);

  private final FileEntries<Happening> happenings;
  private final FileEntries<Episode> episodes;
  private final FileEntries<Sign> signs;
  private final FactRows facts;
  private final CaseDesk desk;
  private final FileDesk<Happening> pieceDesk;

  CaseAccounts(
      FileEntries<Happening> happenings,
      FileEntries<Episode> episodes,
      FileEntries<Sign> signs,
      FactRows facts,
      CaseWords words,
      CaseDesk desk) {
    this.happenings = happenings;
    this.episodes = episodes;
    this.signs = signs;
    this.facts = facts;
    this.desk = desk;
    this.pieceDesk = new FileDesk<>(desk, happenings, PIECE, about -> words.ofPerson(about.id()));
  }

  /** Everything that is written down about what was done to a person. */
  public AccountView get(Worker worker, UUID caseFile, UUID person) {
    CaseFile file = desk.reading(worker, caseFile);
    Person about = desk.readingAbout(worker, caseFile, person);
    desk.tracePerson(CaseworkAction.PERSON_VIEWED, caseFile, person);
    List<Recorded<Happening>> pieces = happenings.list(person);
    List<Recorded<Episode>> times = episodes.list(person);
    return new AccountView(
        file, about, pieces, times, signs.list(person), prompts(about, pieces, times));
  }

  /** What to think of with a person; for a page that has recorded itself already. */
  public List<Prompts.Group> prompts(Worker worker, UUID caseFile, UUID person) {
    Person about = desk.readingAbout(worker, caseFile, person);
    return prompts(about, happenings.list(person), episodes.list(person));
  }

  private List<Prompts.Group> prompts(
      Person about, List<Recorded<Happening>> pieces, List<Recorded<Episode>> times) {
    Set<Circumstance> known =
        facts.list(about.id()).stream()
            .filter(note -> note.value().isYes())
            .map(FactNote::circumstance)
            .collect(Collectors.toSet());
    Harm harm =
        new Harm(
            times.stream()
                .flatMap(each -> each.what().types().stream())
                .collect(Collectors.toSet()),
            times.stream()
                .flatMap(each -> each.what().flags().stream())
                .collect(Collectors.toSet()),
            pieces.stream().anyMatch(each -> each.what().kind().isMove())
                || times.stream().anyMatch(each -> each.what().whereabouts() == Whereabouts.BOTH),
            about.details().age().status(),
            known);
    return Prompts.of(harm, desk.today());
  }

  /** Adds a piece. */
  public UUID add(Worker worker, UUID caseFile, UUID person, Happening what) {
    return pieceDesk.add(worker, caseFile, person, what);
  }

  /** One piece, for changing it. */
  public Recorded<Happening> happening(Worker worker, UUID caseFile, UUID person, UUID id) {
    return pieceDesk.get(worker, caseFile, person, id);
  }

  /** Changes a piece. */
  public void change(
      Worker worker, UUID caseFile, UUID person, UUID id, Happening what, long version) {
    pieceDesk.change(worker, caseFile, person, id, what, version);
  }

  /** Takes a piece out. */
  public void remove(Worker worker, UUID caseFile, UUID person, UUID id) {
    pieceDesk.remove(worker, caseFile, person, id);
  }
}
