package org.lodestar.app.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.concerns.face.Reports;
import org.lodestar.app.demonstration.PartnershipScript.Body;
import org.lodestar.app.demonstration.PartnershipScript.Player;
import org.lodestar.app.ground.Installation;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.face.People;
import org.springframework.stereotype.Component;

/**
 * Fills the invented partnership. Relative to the day of the first start and the same each time;
 * every object is made in one transaction, and a fill that was cut short goes on where it stopped.
 */
@Component
public class Demonstration {
  private static final Duration FOUNDED = Duration.ofDays(400);
  private static final Duration TRIAGE = Duration.ofHours(48);
  private static final String COMPLETE = "complete";
  private static final long SEED = 20261125L;

  private final Installation installation;
  private final Organisations organisations;
  private final People people;
  private final NightFill night;
  private final Reports reports;
  private final ConcernFill concerns;
  private final WorryFill worries;
  private final CaseFill cases;
  private final SupportFill support;
  private final SharingFill sharing;
  private final ExportFill exports;
  private final MeetingFill meetings;
  private final ReceptionFill receptions;
  private final AuditFill audits;
  private final RetentionFill retention;
  private final RightsFill rights;
  private final EmergencyFill emergencies;
  private final FigureFill figures;
  private final PlanFill plan;
  private final BoardFill boards;
  private final RiskFill risks;
  private final StatementFill statements;
  private final VoiceFill voices;
  private final DocumentFill documents;
  private final BodyFill bodies;
  private final MaturityFill maturity;
  private final AdviserFill advisers;
  private final PlaceFill places;
  private final OutreachFill outreach;
  private final ProfileFill profiles;
  private final RequestsFill requests;
  private final Ledger ledger;

  Demonstration(
      Installation installation,
      Organisations organisations,
      People people,
      NightFill night,
      Reports reports,
      ConcernFill concerns,
      WorryFill worries,
      CaseFill cases,
      SupportFill support,
      SharingFill sharing,
      ExportFill exports,
      MeetingFill meetings,
      ReceptionFill receptions,
      AuditFill audits,
      RetentionFill retention,
      RightsFill rights,
      EmergencyFill emergencies,
      FigureFill figures,
      PlanFill plan,
      BoardFill boards,
      RiskFill risks,
      StatementFill statements,
      VoiceFill voices,
      DocumentFill documents,
      BodyFill bodies,
      MaturityFill maturity,
      AdviserFill advisers,
      PlaceFill places,
      OutreachFill outreach,
      ProfileFill profiles,
      RequestsFill requests,
      Ledger ledger) {
    this.installation = installation;
    this.organisations = organisations;
    this.people = people;
    this.night = night;
    this.reports = reports;
    this.concerns = concerns;
    this.worries = worries;
    this.cases = cases;
    this.support = support;
    this.sharing = sharing;
    this.exports = exports;
    this.meetings = meetings;
    this.receptions = receptions;
    this.audits = audits;
    this.retention = retention;
    this.rights = rights;
    this.emergencies = emergencies;
    this.figures = figures;
    this.plan = plan;
    this.boards = boards;
    this.risks = risks;
    this.statements = statements;
    this.voices = voices;
    this.documents = documents;
    this.bodies = bodies;
    this.maturity = maturity;
    this.advisers = advisers;
    this.places = places;
    this.outreach = outreach;
    this.profiles = profiles;
    this.requests = requests;
    this.ledger = ledger;
  }

  /** Makes whatever is not made yet. Does nothing in a real partnership, and nothing twice. */
  public void fill() {
    if (!installation.isDemonstration()) {
      return;
    }
    Made made = new Made(ledger);
    if (made.has(COMPLETE)) {
      return;
    }
    Instant now = ledger.begun();
    PartnershipScript script = PartnershipScript.read();
    partnership(script, made, now.minus(FOUNDED));
    Players players = new Players(script, made);
    route(players, made, now.minus(FOUNDED));
    night.make(script, players, made, now.minus(FOUNDED));
    made.once(
        "facts",
        () -> {
          figures.begin(players, now, random("facts"));
          return new UUID(0, 0);
        });
    made.once("places", () -> places.make(players, now.minus(FOUNDED)));
    for (ConcernScript concern : ConcernScript.list()) {
      made.once(
          "concern:" + concern.key(),
          () -> concerns.make(concern, players, now, random(concern.key())));
    }
    made.once("partner-form", () -> worries.form(players, now.minus(FOUNDED)));
    for (WorryScript worry : WorryScript.list()) {
      made.once("worry:" + worry.key(), () -> worries.make(worry, players, now));
    }
    for (CaseScript file : CaseScript.list()) {
      made.once("case:" + file.key(), () -> cases.make(file, players, made, now));
    }
    support(players, made, now);
    made.once("agreement", () -> sharing.agree(players, now.minus(FOUNDED)));
    made.once("sharing", () -> sharing.make(players, made, now));
    made.once("export", () -> exports.make(players, now));
    made.once("meeting:held", () -> meetings.held(players, made, now));
    made.once("meeting:coming", () -> meetings.coming(players, made, now));
    made.once("reception", () -> receptions.make(players, now));
    made.once("rights", () -> rights.make(players, made, now));
    made.once("pathway-audit", () -> audits.make(players, now));
    retention.make(players, made, now);
    made.once("second-reader", () -> cases.read(players, made, now));
    made.once("emergency", () -> emergencies.make(players, made, now));
    made.once("bodies", () -> bodies.make(players, now));
    made.once("maturity", () -> maturity.closed(players, now));
    made.once("outreach", () -> outreach.make(players, now));
    made.once("figures", () -> figures.close(players, now));
    made.once("plan", () -> plan.make(players, now));
    made.once("boards", () -> boards.make(players, now));
    made.once("risks", () -> risks.make(players, now));
    made.once("statements", () -> statements.make(players, now));
    made.once("voices", () -> voices.make(players, now));
    made.once("documents", () -> documents.make(players, now));
    made.once("maturity:open", () -> maturity.open(players, now, made.get("maturity")));
    made.once("advisers", () -> advisers.make(players, now));
    made.once("profile", () -> profiles.make(players, now));
    made.once("requests", () -> requests.make(players, now));
    made.once(COMPLETE, () -> new UUID(0, 0));
  }

  private void support(Players players, Made made, Instant now) {
    Map<String, CaseScript> files =
        CaseScript.list().stream().collect(Collectors.toMap(CaseScript::key, each -> each));
    for (SupportScript each : SupportScript.list()) {
      Worker worker = players.get(Objects.requireNonNull(files.get(each.file())).worker());
      UUID file = made.get("case:" + each.file());
      made.once("support:" + each.file(), () -> support.make(each, worker, file, now));
    }
    UUID hospital = made.get("case:hospital");
    made.once(
        "advocacy",
        () ->
            support.advocate(
                players,
                players.organisation("NAVIGATORS"),
                players.get("RESPONDER"),
                hospital,
                now));
  }

  private void partnership(PartnershipScript script, Made made, Instant founded) {
    ScopedClock.at(
        founded,
        () -> {
          made.once("partnership", () -> named(script.name()));
          for (Body body : script.organisations()) {
            made.once("organisation:" + body.key(), () -> organisations.add(body.joining()));
          }
          for (Player player : script.workers()) {
            UUID organisation = made.get("organisation:" + player.organisation());
            made.once("worker:" + player.key(), () -> people.enrol(player.joining(organisation)));
          }
          return true;
        });
  }

  private UUID named(String name) {
    installation.name(name);
    return new UUID(0, 0);
  }

  private void route(Players players, Made made, Instant founded) {
    Worker administrator = players.get("PLATFORM_ADMIN");
    UUID lead = players.organisation("LEAD");
    UUID children = players.organisation("CHILDREN");
    made.once(
        "routing",
        () ->
            Players.act(
                administrator,
                founded,
                () -> {
                  reports.route(administrator, lead, children, TRIAGE);
                  return lead;
                }));
  }

  /** The same numbers for an object however often the fill was cut short before it. */
  private static Random random(String key) {
    return new Random(SEED + key.hashCode());
  }
}
