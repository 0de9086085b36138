package org.lodestar.app.referral.face;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.referral.Followed;
import org.lodestar.app.referral.PrefillSource;
import org.lodestar.app.referral.Progress;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.ReferralAction;
import org.lodestar.app.referral.after.Situation;
import org.lodestar.app.referral.after.Situations;
import org.lodestar.app.referral.form.Item;
import org.lodestar.app.referral.form.Section;
import org.lodestar.app.referral.store.FollowRows;
import org.lodestar.app.referral.store.ReferralDesk;
import org.lodestar.app.referral.store.SectionContent;
import org.lodestar.app.referral.store.SectionRows;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happens after a document was sent, as a worker is led through it, and documents that follow
 * an earlier one: a new referral of somebody who was exploited again, and the referral of an adult
 * who was only notified about. The earlier one stays as it is.
 */
@Component
@Transactional
public class LaterReferrals {
  /** What a notification and a referral ask alike; who the person is, is taken from the case. */
  private static final Set<Section> CARRIED =
      EnumSet.of(
          Section.BACKGROUND,
          Section.EXPLOITATION,
          Section.INSIGHT,
          Section.LOCATION,
          Section.EXPLOITERS,
          Section.TYPES,
          Section.POLICE,
          Section.EVIDENCE);

  private final Referrals referrals;
  private final ReferralProgress progress;
  private final FollowRows follows;
  private final SectionRows sections;
  private final ReferralDesk desk;

  LaterReferrals(
      Referrals referrals,
      ReferralProgress progress,
      FollowRows follows,
      SectionRows sections,
      ReferralDesk desk) {
    this.referrals = referrals;
    this.progress = progress;
    this.follows = follows;
    this.sections = sections;
    this.desk = desk;
  }

  /** Where a document stands, which situations it is in, and what it follows. */
  public Afterwards get(Worker worker, UUID form) {
    Progress now = progress.get(worker, form);
    Situations.Known known =
        new Situations.Known(
            now.referral().route(), now.stage(), now.happenings(), now.turns18On(), now.today());
    List<Situation> situations = Situations.of(known);
    return new Afterwards(now, situations, follows.of(form).orElse(null), follows.after(form));
  }

  /**
   * Begins a new referral of somebody who was exploited again, and links it to the old one.
   *
   * @throws Refused while the old one goes on
   * @throws Refused when the facts of the case lead to no document yet
   */
  public Referral again(Worker worker, UUID form, PersonalText reason) {
    Referral earlier = desk.referral(worker, Action.PREPARE_REFERRAL, form);
    progress.refuseUnlessEnded(earlier);
    Referral later = referrals.begin(worker, earlier.caseFile(), earlier.person());
    if (follow(worker, later, earlier, Followed.Kind.NEW_EXPLOITATION, reason)) {
      progress.followed(worker, earlier);
    }
    return later;
  }

  /**
   * The adult of a notification agrees to a referral: it is begun, keeps what the notification told
   * and the case does not, and asks for the rest.
   *
   * @param on the day on which they agreed
   * @throws Refused while the case does not say that they agree, or for a day that does not fit
   */
  public Referral convert(Worker worker, UUID form, LocalDate on) {
    Referral notification = desk.referral(worker, Action.PREPARE_REFERRAL, form);
    progress.converted(worker, form, on);
    Referral later = referrals.begin(worker, notification.caseFile(), notification.person());
    if (later.route().isNotification()) {
      throw Refused.because("referral.refused.stillNotification");
    }
    carry(worker, referrals.read(notification), referrals.read(later));
    follow(worker, later, notification, Followed.Kind.CONVERSION, null);
    return later;
  }

  private boolean follow(
      Worker worker,
      Referral later,
      Referral earlier,
      Followed.Kind kind,
      @Nullable PersonalText reason) {
    boolean linked = follows.insert(later, earlier, kind, reason, worker.id(), desk.now());
    if (linked) {
      desk.trace(
          ReferralAction.REFERRAL_FOLLOWED,
          later,
          Detail.none().with("earlier", earlier.id()).with("kind", kind));
    }
    return linked;
  }

  private void carry(Worker worker, Draft from, Draft to) {
    for (Section section : to.questionnaire().sections()) {
      List<Item> lacking =
          to.questionnaire().items(section).stream()
              .filter(item -> CARRIED.contains(section))
              .filter(item -> !to.answers().has(item.id()) && from.answers().has(item.id()))
              .toList();
      if (!lacking.isEmpty()) {
        sections.save(
            to.referral(),
            section,
            content(from, to, section, lacking),
            to.version(section),
            worker.id(),
            desk.now());
      }
    }
  }

  private static SectionContent content(Draft from, Draft to, Section section, List<Item> lacking) {
    Map<String, List<String>> answers = new LinkedHashMap<>();
    Map<String, PrefillSource> sources = new HashMap<>();
    for (Item item : to.questionnaire().items(section)) {
      boolean carried = lacking.contains(item);
      List<String> given = (carried ? from : to).answers().list(item.id());
      PrefillSource source = carried ? PrefillSource.NOTIFICATION : to.sources().get(item.id());
      if (!given.isEmpty()) {
        answers.put(item.id(), given);
      }
      if (source != null) {
        sources.put(item.id(), source);
      }
    }
    return new SectionContent(answers, sources);
  }
}
