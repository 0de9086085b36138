package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** A practice lead changes the local pathway, a second person approves it, and a case shows it. */
class PathwayJourney {
  private static final String DRAFT = "/pathway/draft";

  @Test
  void changesThePathwayWithASecondPersonAndACaseFollowsIt() {
    String mark = Walk.fresh("quay");
    try (Walk lead = Walk.asWorker("Moira Manager");
        Walk second = Walk.asWorker("Stella Strategy");
        Walk responder = Walk.asWorker("Flora Responder")) {
      lead.open("/pathway").sees("The local pathway", "Immediate safety").keepBoth("local-pathway");
      lead.open(DRAFT);
      if (lead.at("button").having("Begin a draft").count() > 0) {
        lead.press("Begin a draft");
      }
      lead.sees("Nothing stands in the way of publishing").keepBoth("pathway-draft");
      refusesALongerLimit(lead);
      writesOurPart(lead, mark);
      String first = addsAStep(lead, "Call the link worker " + mark, "DECIDE_GROUNDS");
      String next = addsAStep(lead, "Write to the hub " + mark, first);
      tellsALoop(lead, first, next);
      lead.open(DRAFT + "/changes").sees("Ring the " + mark + " hub first", "Our own step");
      lead.keepBoth("pathway-changes");
      lead.open(DRAFT + "/replay").sees("What the draft would have changed");
      lead.keepBoth("pathway-replay");
      lead.open(DRAFT + "/propose").type("reason", "The hub has opened " + mark);
      lead.press("Ask for approval").sees("Waits for a second person");
      lead.open(DRAFT + "/approve").sees("You have written in this draft");
      second
          .open(DRAFT + "/approve")
          .sees("The hub has opened " + mark)
          .keepBoth("pathway-approve");
      second.press("Approve and publish").sees("Published. New cases follow it");
      second.open("/pathway/versions").sees("Moira Manager", "Stella Strategy", mark);
      second.keepBoth("pathway-versions");
      caseFollows(responder, mark);
      prints(responder, mark);
    }
  }

  private static void refusesALongerLimit(Walk lead) {
    lead.open(DRAFT + "/steps/SUBMIT_NRM").type("days", "5").press("Save");
    lead.sees("There is a problem", "Enter a shorter time", "Source:").keepBoth("pathway-longer");
    assertThat(lead.value("days")).isEqualTo("5");
  }

  private static void writesOurPart(Walk lead, String mark) {
    lead.open(DRAFT + "/steps/DECIDE_GROUNDS").type("owner", "The hub").type("days", "0");
    lead.type("words", "Ring the " + mark + " hub first").keepBoth("pathway-step");
    lead.press("Save").sees("Saved.", "Ring the " + mark + " hub first");
  }

  /** The code of the new step. */
  private static String addsAStep(Walk lead, String title, String after) {
    lead.open(DRAFT).follow("Add a step of our own").type("title", title);
    lead.type("words", "Say who you are and what is agreed").type("owner", "The hub");
    lead.pick("after", after).type("days", "2").press("Save").sees("Saved.", title);
    Part link = lead.at(".lode-plan a").having(title).first();
    return link.said("href").replaceAll(".*/", "");
  }

  private static void tellsALoop(Walk lead, String first, String next) {
    lead.open(DRAFT + "/own/" + first).pick("after", next).press("Save");
    lead.sees("Mend these before it can be published", "One would go round and round");
    lead.keepBoth("pathway-loop");
    lead.open(DRAFT + "/propose").type("reason", "With a loop").press("Ask for approval");
    lead.sees("There is a problem", "Mend what the checks found first");
    assertThat(lead.value("reason")).isEqualTo("With a loop");
    lead.open(DRAFT + "/own/" + first).pick("after", "DECIDE_GROUNDS").press("Save");
    lead.sees("Nothing stands in the way of publishing");
  }

  private static void caseFollows(Walk responder, String mark) {
    responder.open("/cases/new").type("summary", "Invented: somebody at the " + mark);
    responder.press("Open a case");
    String person = CaseJourney.add(responder, "Pia Pathfinder");
    String pathway = CaseJourney.pathway(person);
    responder.open(pathway).sees("Ring the " + mark + " hub first");
    responder.unfold("More: Decide on reasonable grounds").sees("our limit");
    responder.unfold("Waiting for the step before");
    responder.sees("Call the link worker " + mark, "Waits").keepBoth("case-local-pathway");
    responder.open(pathway + "/steps/DECIDE_GROUNDS").choose("state", "DONE").press("Save");
    responder.open(pathway);
    responder.at("li").having("Call the link worker " + mark).at("a").first().click();
    responder.check().choose("state", "NOT_NEEDED").press("Save").sees("There is a problem");
    responder.choose("state", "NOT_NEEDED").type("note", "They live away").press("Save");
    responder.unfold("Done, or not needed").unfold("More: Call the link worker " + mark);
    responder.sees("They live away");
    responder.open(pathway + "/print").sees("Ring the " + mark + " hub first");
  }

  private static void prints(Walk responder, String mark) {
    responder.open("/pathway?for=ADULT").follow("Print the flow").sees("Pathway for adults");
    assertThat(responder.at("svg.lode-drawing title").wholeTexts())
        .containsExactly("Pathway for adults");
    assertThat(responder.at("svg.lode-drawing text").wholeTexts())
        .anyMatch(text -> text.contains("Call the link worker"));
    responder.sees("Call the link worker " + mark).keepBoth("pathway-print");
    for (String who : new String[] {"CHILD", "TURNING_18"}) {
      responder.open("/pathway/versions/1/print?for=" + who);
      responder.sees("not yet checked by the practice lead").keepBoth("pathway-print-" + who);
    }
  }

  @Test
  void switchesToOtherRoutesForAWhileAndBack() {
    String mark = Walk.fresh("flood");
    LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    try (Walk lead = Walk.asWorker("Moira Manager");
        Walk responder = Walk.asWorker("Flora Responder");
        Walk somebody = Walk.anybody()) {
      lead.open("/pathway/continuity").follow("Switch to other routes").press("Switch");
      lead.sees("There is a problem", "Enter what workers have to know");
      lead.type("reason", "The office is closed").type("prompt", "Meet by video, " + mark);
      lead.type("everybody", "Our front desk is closed, " + mark);
      lead.type("routes[0].everybody", "Write to us here, " + mark);
      lead.type("routes[0].instead", "Ring the duty desk, " + mark);
      lead.at("select[name='routes[0].service']").pick("01934f00-0000-7000-8000-000000000011");
      lead.type("ends.year", String.valueOf(today.getYear() + 2)).press("Switch");
      lead.sees("There is a problem", "half a year at most").keepBoth("continuity-form");
      lead.type("ends.day", String.valueOf(today.plusDays(14).getDayOfMonth()));
      lead.type("ends.month", String.valueOf(today.plusDays(14).getMonthValue()));
      lead.type("ends.year", String.valueOf(today.plusDays(14).getYear()));
      lead.press("Switch").sees("Saved.", mark, "On").keepBoth("continuity");
      responder.open("/pathway?for=CHILD").sees("Meet by video, " + mark);
      responder.sees("Ring the duty desk, " + mark).keepBoth("pathway-detour");
      responder.follow("Print the flow").sees("Meet by video, " + mark);
      responder.open("/work").sees("Meet by video, " + mark).keepBoth("work-for-now");
      for (String page : new String[] {"/", "/help", "/helplines", "/report"}) {
        somebody.open(page).sees("Our front desk is closed, " + mark);
        somebody.doesNotSee("Meet by video", "the duty desk");
      }
      somebody.open("/helplines").sees("Write to us here, " + mark).keepBoth("helplines-for-now");
      lead.open("/pathway/continuity").follow("Go back to the usual routes");
      lead.press("Go back to the usual routes").sees("Saved.", "Over");
      responder.open("/pathway?for=CHILD").doesNotSee(mark);
      somebody.open("/helplines").doesNotSee(mark);
    }
  }
}
