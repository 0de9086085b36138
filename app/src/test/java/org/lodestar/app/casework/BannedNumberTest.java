package org.lodestar.app.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.referral.CaseOfOne;
import org.lodestar.app.referral.FormRoute;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.SafeContactChannel;

/** A number that others hold is one for everybody, whoever wrote it down of whom. */
@PlatformTest
class BannedNumberTest {
  private final CasePeople people;
  private final CaseOfOne made;
  private final Workforce workforce;
  private final Clock clock;

  BannedNumberTest(CasePeople people, CaseOfOne made, Workforce workforce, Clock clock) {
    this.people = people;
    this.made = made;
    this.workforce = workforce;
    this.clock = clock;
  }

  @Test
  @Tag("care")
  void aNumberThatOneRecordBansIsSafeInNoOtherAndIsAgainOnceTheBanIsLifted() {
    Worker here = workforce.aWorker(workforce.anOrganisation(), Role.FIRST_RESPONDER);
    Worker there = workforce.aWorker(workforce.anOrganisation(), Role.FIRST_RESPONDER);
    CaseOfOne.Made hers = made.leadingTo(FormRoute.NRM_ADULT, here);
    CaseOfOne.Made second = made.leadingTo(FormRoute.NRM_ADULT, there);
    UUID safe = add(there, second, phone("07700 900654", Known.YES));
    assertThat(safeOf(there, second, safe)).isEqualTo(Known.YES);
    UUID ban = add(here, hers, phone("+44 7700 900654", Known.NO));
    assertThat(safeOf(there, second, safe))
        .as("known at once where it stood as safe")
        .isEqualTo(Known.NO);
    assertThatThrownBy(() -> add(there, second, phone("07700900654", Known.YES)))
        .hasMessage("casework.contact.bannedElsewhere");
    assertThat(add(there, second, phone("07700900654", Known.NO)))
        .as("as not safe it can be written down")
        .isNotNull();
    assertThat(add(there, second, phone("07700 900655", Known.YES))).isNotNull();
    Standing.member(here.id())
        .run(() -> people.removeContact(here, hers.caseFile(), hers.person(), ban));
    assertThat(safeOf(there, second, safe)).isEqualTo(Known.YES);
  }

  private Known safeOf(Worker worker, CaseOfOne.Made about, UUID contact) {
    return Objects.requireNonNull(
            Standing.member(worker.id())
                .call(() -> people.contacts(worker, about.caseFile(), about.person())))
        .stream()
        .filter(each -> each.id().equals(contact))
        .map(each -> each.what().safe())
        .findFirst()
        .orElseThrow();
  }

  private UUID add(Worker worker, CaseOfOne.Made about, SafeContact contact) {
    return Objects.requireNonNull(
        Standing.member(worker.id())
            .call(() -> people.addContact(worker, about.caseFile(), about.person(), contact)));
  }

  private SafeContact phone(String number, Known safe) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"));
    return new SafeContact(
        SafeContactChannel.PHONE_CALL,
        PersonalText.of(number),
        safe,
        null,
        null,
        null,
        null,
        Known.NO,
        false,
        false,
        Known.NOT_KNOWN,
        null,
        today,
        today.plusDays(30));
  }
}
