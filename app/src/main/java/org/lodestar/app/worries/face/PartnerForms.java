package org.lodestar.app.worries.face;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.concerns.face.Reports;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.site.Capabilities;
import org.lodestar.app.site.Capability;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.worries.PartnerForm;
import org.lodestar.app.worries.Setting;
import org.lodestar.app.worries.WorryAudit;
import org.lodestar.app.worries.store.PartnerFormRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Partner bodies that are not here day by day and report by a form of their own: presets that an
 * administrator chooses, and at most two questions that a manager of the receiving organisation
 * words. Words are never overwritten, so that an answer keeps its question.
 */
@Component
@Transactional
public class PartnerForms {
  /** Questions that one partner body can be asked. */
  public static final int QUESTIONS = 2;

  private final PartnerFormRows rows;
  private final Reports reports;
  private final Organisations organisations;
  private final Policy policy;
  private final Audit audit;
  private final Capabilities capabilities;

  PartnerForms(
      PartnerFormRows rows,
      Reports reports,
      Organisations organisations,
      Policy policy,
      Audit audit,
      Capabilities capabilities) {
    this.capabilities = capabilities;
    this.rows = rows;
    this.reports = reports;
    this.organisations = organisations;
    this.policy = policy;
    this.audit = audit;
  }

  /** The form of the worker's organisation; empty where workers use the partnership's own form. */
  @Transactional(readOnly = true)
  public Optional<PartnerForm> mine(Worker worker) {
    policy.require(worker, Action.WRITE_CONCERN);
    return capabilities.on(Capability.Key.PARTNER_FORMS)
        ? rows.find(worker.organisation())
        : Optional.empty();
  }

  /** Every form, for who sets them up and who words their questions. */
  @Transactional(readOnly = true)
  public List<PartnerForm> list(Worker worker) {
    if (!worker.mayEver(Action.ADMINISTER_PLATFORM)) {
      policy.require(worker, Action.MANAGE_QUEUE);
    }
    return rows.list();
  }

  /** The form of an organisation, for who sets it up and who words its questions. */
  @Transactional(readOnly = true)
  public Optional<PartnerForm> find(Worker worker, UUID organisation) {
    organisations.get(organisation);
    return list(worker).stream().filter(each -> each.organisation().equals(organisation)).findAny();
  }

  /**
   * From now on the organisation reports by this form.
   *
   * @param version the one that was looked at; 0 for a new form
   * @throws EditClash when somebody else was quicker
   */
  public void set(Worker worker, UUID organisation, Setting setting, String place, long version) {
    policy.require(worker, Action.ADMINISTER_PLATFORM);
    organisations.get(organisation);
    if (!rows.set(worker.id(), organisation, setting, place, version)) {
      throw new EditClash();
    }
    audit.record(WorryAudit.PARTNER_FORM_CHANGED, organisation(organisation));
  }

  /** From now on the organisation's workers use the partnership's own form. */
  public void end(Worker worker, UUID organisation) {
    policy.require(worker, Action.ADMINISTER_PLATFORM);
    organisations.get(organisation);
    if (rows.remove(organisation)) {
      audit.record(WorryAudit.PARTNER_FORM_CHANGED, organisation(organisation));
    }
  }

  /** Whether the worker words questions: a manager where reports are received. */
  @Transactional(readOnly = true)
  public boolean mayWord(Worker worker) {
    return worker.mayEver(Action.MANAGE_QUEUE) && receives(worker.organisation());
  }

  private boolean receives(UUID organisation) {
    return reports.receivers().contains(organisation);
  }

  /**
   * Words the questions that a partner body is asked besides.
   *
   * @param words one for each question; a blank one asks nothing
   * @throws NotAllowed for a manager of an organisation that does not receive reports
   */
  public void word(Worker worker, UUID organisation, List<String> words) {
    policy.require(worker, Action.MANAGE_QUEUE);
    organisations.get(organisation);
    if (!mayWord(worker)) {
      throw new NotAllowed(Action.MANAGE_QUEUE);
    }
    if (words.size() > QUESTIONS) {
      throw new IllegalArgumentException("At most " + QUESTIONS + " questions");
    }
    boolean changed = false;
    for (int i = 0; i < words.size(); i++) {
      changed |= rows.word(worker.id(), organisation, i + 1, words.get(i).strip());
    }
    if (changed) {
      audit.record(WorryAudit.PARTNER_QUESTIONS_CHANGED, organisation(organisation));
    }
  }

  /** Organisations of the partnership, for the list of forms. */
  @Transactional(readOnly = true)
  public List<Organisation> organisations(Worker worker) {
    list(worker);
    return organisations.list();
  }

  /** Name of an organisation, also of one that has left the partnership. */
  @Transactional(readOnly = true)
  public String name(Worker worker, UUID organisation) {
    list(worker);
    return organisations.get(organisation).name();
  }

  private static ObjectRef organisation(UUID id) {
    return ObjectRef.of("ORGANISATION", id);
  }
}
