package org.lodestar.app.exchange.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseSelection;
import org.lodestar.app.casework.Consent;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.PersonLimit;
import org.lodestar.app.casework.Purpose;
import org.lodestar.app.casework.ReferralFacts;
import org.lodestar.app.casework.RoleInCase;
import org.lodestar.app.casework.face.CaseLimits;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.exchange.NotExported;
import org.lodestar.app.exchange.WantedExport;
import org.lodestar.app.exchange.domain.StandardTerms;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Worker;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.face.Referrals;
import org.lodestar.htcds.PersonInCase;

/**
 * Gathers who goes into an export, and counts who does not. Each reading of a person is recorded.
 */
final class Gathering {
  private final Cases cases;
  private final CasePeople people;
  private final Referrals referrals;
  private final CaseLimits limits;
  private final Worker worker;
  private final WantedExport wanted;
  private final Set<UUID> leftOut;
  private final int most;
  private final List<PersonInCase> records = new ArrayList<>();
  private final List<ExportedRows.Exported> taken = new ArrayList<>();
  private final Map<NotExported, Integer> not = new EnumMap<>(NotExported.class);

  Gathering(
      Cases cases,
      CasePeople people,
      Referrals referrals,
      CaseLimits limits,
      Worker worker,
      WantedExport wanted,
      Set<UUID> leftOut,
      int most) {
    this.cases = cases;
    this.people = people;
    this.referrals = referrals;
    this.limits = limits;
    this.worker = worker;
    this.wanted = wanted;
    this.leftOut = leftOut;
    this.most = most;
  }

  void take(CaseSelection selection) {
    count(NotExported.CASE_NOT_DECLARED, selection.undeclared());
    for (CaseFile file : selection.cases()) {
      List<Referral> all = referrals.ofCase(file.id());
      people.list(worker, file.id()).forEach(person -> take(file, person, all));
    }
  }

  private void take(CaseFile file, Person person, List<Referral> ofCase) {
    if (!person.details().roles().contains(RoleInCase.POTENTIAL_VICTIM)) {
      count(NotExported.NOT_A_POTENTIAL_VICTIM, 1);
    } else if (leftOut.contains(person.id())) {
      count(NotExported.LEFT_OUT, 1);
    } else if (limits.holds(person.id(), PersonLimit.RESTRICTED)) {
      count(NotExported.DATA_RESTRICTED, 1);
    } else if (limits.holds(person.id(), PersonLimit.NOT_IN_STATISTICS)) {
      count(NotExported.NOT_IN_STATISTICS, 1);
    } else if (records.size() >= most) {
      count(NotExported.TOO_MANY, 1);
    } else {
      read(file, person, ofCase);
    }
  }

  private void read(CaseFile file, Person person, List<Referral> ofCase) {
    ReferralFacts facts = cases.factsFor(worker, file.id(), person.id(), Purpose.EXPORT);
    if (!agreed(facts)) {
      count(NotExported.NO_CONSENT, 1);
      return;
    }
    List<Referral> own =
        ofCase.stream().filter(referral -> referral.person().equals(person.id())).toList();
    taken.add(new ExportedRows.Exported(file.id(), person.id()));
    records.add(StandardTerms.of(facts, own, worker.organisationName(), key(file)));
  }

  private boolean agreed(ReferralFacts facts) {
    return wanted
        .purpose()
        .consent()
        .map(kind -> facts.consent(kind).map(Consent::stands).orElse(false))
        .orElse(true);
  }

  /** Where nobody is named, the key leads back to nobody either. */
  private String key(CaseFile file) {
    return wanted.named()
        ? file.reference() + "-" + (records.size() + 1)
        : Ids.reference('R') + "-" + (records.size() + 1);
  }

  private void count(NotExported reason, int people) {
    if (people > 0) {
      not.merge(reason, people, Integer::sum);
    }
  }

  List<PersonInCase> records() {
    return records;
  }

  List<ExportedRows.Exported> people() {
    return taken;
  }

  Map<NotExported, Integer> notExported() {
    return not;
  }
}
