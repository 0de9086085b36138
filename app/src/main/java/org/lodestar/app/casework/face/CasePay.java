package org.lodestar.app.casework.face;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseworkAction;
import org.lodestar.app.casework.PaySheet;
import org.lodestar.app.casework.PaySpell;
import org.lodestar.app.casework.PayView;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.store.CaseDesk;
import org.lodestar.app.casework.store.PayRows;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.ForcedLabourSign;
import org.lodestar.statute.WageReckoning;
import org.lodestar.statute.WageResult;
import org.lodestar.statute.WorkSpell;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people in a case worked and were paid, what may be owed to them, and the signs of forced
 * labour beside it. Nothing is overwritten: each change is a new version.
 */
@Component
@Transactional
public class CasePay {
  private final PayRows rows;
  private final CaseDesk desk;

  CasePay(PayRows rows, CaseDesk desk) {
    this.rows = rows;
    this.desk = desk;
  }

  /**
   * A version of what was written, reckoned as of today.
   *
   * @param wanted 0 for the newest
   */
  public PayView get(Worker worker, UUID caseFile, UUID person, long wanted) {
    CaseFile file = desk.reading(worker, caseFile);
    Person about = desk.readingAbout(worker, caseFile, person);
    long newest = rows.newest(person);
    long version = wanted == 0 ? newest : wanted;
    desk.tracePerson(
        CaseworkAction.PAY_VIEWED, caseFile, person, Detail.none().with("version", version));
    PaySheet sheet = version == 0 ? PaySheet.empty() : sheet(person, version);
    return new PayView(
        file, about, sheet, version, reckon(sheet, about), desk.today(), rows.history(person));
  }

  private PaySheet sheet(UUID person, long version) {
    return rows.find(person, version).orElseThrow(NotFound::new);
  }

  private WageResult reckon(PaySheet sheet, Person person) {
    List<WorkSpell> work = sheet.spells().stream().map(PaySpell::work).toList();
    return WageReckoning.of(work, person.details().birth(), desk.today());
  }

  /** A spell of the newest version. */
  public PaySpell spell(Worker worker, UUID caseFile, UUID person, UUID id) {
    return get(worker, caseFile, person, 0).sheet().spells().stream()
        .filter(spell -> spell.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** Adds a spell of work. Two added at once both stay. */
  public UUID add(
      Worker worker, UUID caseFile, UUID person, @Nullable PersonalText about, WorkSpell work) {
    UUID id = Ids.next();
    desk.workingOn(worker, caseFile, person);
    PaySpell spell = new PaySpell(id, about, work);
    change(worker, caseFile, person, rows.newest(person), sheet -> sheet.with(spell));
    return id;
  }

  /**
   * Changes a spell of work.
   *
   * @param shown version that the worker saw
   * @throws EditClash when somebody has written since
   */
  public void change(Worker worker, UUID caseFile, UUID person, PaySpell spell, long shown) {
    desk.workingOn(worker, caseFile, person);
    change(worker, caseFile, person, shown, sheet -> sheet.with(spell));
  }

  /** Takes a spell out of what counts; earlier versions keep it. */
  public void remove(Worker worker, UUID caseFile, UUID person, UUID spell) {
    desk.workingOn(worker, caseFile, person);
    change(worker, caseFile, person, rows.newest(person), sheet -> sheet.without(spell));
  }

  /**
   * Says which signs of forced labour were seen or told.
   *
   * @throws EditClash when somebody has written since
   */
  public void signs(
      Worker worker,
      UUID caseFile,
      UUID person,
      Set<ForcedLabourSign> signs,
      @Nullable PersonalText note,
      long shown) {
    desk.workingOn(worker, caseFile, person);
    change(worker, caseFile, person, shown, sheet -> sheet.with(signs, note));
  }

  private void change(
      Worker worker, UUID caseFile, UUID person, long shown, UnaryOperator<PaySheet> change) {
    PaySheet before = shown == 0 ? PaySheet.empty() : sheet(person, shown);
    rows.insert(person, shown + 1, change.apply(before), worker.id(), desk.now());
    desk.tracePerson(
        CaseworkAction.PAY_CHANGED, caseFile, person, Detail.none().with("version", shown + 1));
  }

  /** Records that the reckoning was printed or taken out. */
  public PayView take(Worker worker, UUID caseFile, UUID person) {
    PayView view = get(worker, caseFile, person, 0);
    desk.tracePerson(CaseworkAction.PAY_TAKEN_OUT, caseFile, person);
    return view;
  }
}
