package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Somebody who lives here learns the signs, without an account. */
class LearnJourney {
  /** Pages that only tell, from the first one to the stories. */
  private static final int TELLING = 8;

  @Test
  void aResidentLearnsTheSignsOnAPhoneWithoutScript() {
    try (Walk resident = Walk.withoutScript()) {
      resident.open("/signs").follow("Learn in 15 minutes").arrived("/learn/know-the-signs");
      resident.sees("Know the signs", "Nobody checks your answers", "How sure are you");
      resident.keepBoth("learn-first").choose("answer", "2").press("Begin");
      resident.sees("Page 2 of", "What it is").keepBoth("learn-page");
      goOnToTheStories(resident);
      resident.sees("At the car wash").choose("answer", "1").keepBoth("learn-story");
      resident.press("Go on").sees("Think of who is watching").press("Go on");
      resident.sees("An hour later").choose("answer", "1").press("Go on");
      resident.sees("A worry is enough", "On the stairs").choose("answer", "2").press("Go on");
      resident.sees("What she tells you").choose("answer", "1").press("Go on");
      resident.sees("The boy next door").choose("answer", "2").press("Go on");
      resident.sees("Friday evening").choose("answer", "2").press("Go on");
      questions(resident);
      resident.sees("One last question").choose("answer", "4").press("Go on");
      resident.sees("You have finished", "Before: A little sure", "Now: Quite sure");
      resident.sees("4 of 5 questions right at once").keepBoth("learn-end");
      assertThat(resident.addresses()).noneMatch(each -> each.contains("answer"));
      resident.follow("Are you worried about somebody?").arrived("/report");
    }
  }

  private static void goOnToTheStories(Walk resident) {
    for (int page = 0; page < TELLING; page++) {
      resident.press("Go on");
    }
  }

  /** All right but the fourth. */
  private static void questions(Walk resident) {
    resident.sees("Question 1 of 5").choose("answer", "2").press("Go on");
    resident.sees("That is right", "Question 2 of 5");
    resident.choose("answer", "1").choose("answer", "3").choose("answer", "5");
    resident.keepBoth("learn-question").press("Go on");
    resident.sees("Question 3 of 5").choose("answer", "3").press("Go on");
    resident.sees("Question 4 of 5").choose("answer", "3").press("Go on");
    resident.sees("Not quite", "Question 5 of 5").choose("answer", "3").press("Go on");
  }

  @Test
  void whoReadsLittleChoosesShortWordsAndAnybodyGoesBack() {
    try (Walk resident = Walk.anybody()) {
      resident.open("/learn/know-the-signs").press("Begin").sees("Choose one answer");
      resident.follow("Short words").sees("This takes 15 minutes").choose("answer", "1");
      resident.press("Begin").sees("They cannot say no").press("Back");
      assertThat(resident.at("input[name=answer][value=1]").isChecked()).isTrue();
      resident.follow("Show all words").sees("Fifteen minutes for everybody");
    }
  }

  @Test
  void aTrainerReadsWhatCourseThereIs() {
    try (Walk trainer = Walk.asWorker("Tara Trainer")) {
      trainer.follow("Prevention").follow("Courses").sees("Know the signs", "we keep totals alone");
      trainer.keepBoth("courses").follow("Know the signs").arrived("/learn/know-the-signs");
    }
  }

  /** Longer than any course. */
  private static final int FAR = 60;

  @Test
  void aHousingOfficerTakesACourseAtWorkAndStopsOnTheWay() {
    try (Walk officer = Walk.asWorker("Hollis Housing")) {
      officer.follow("Prevention").follow("My courses").arrived("/learning");
      officer
          .sees("What you can take")
          .keepBoth("learning-shelf")
          .follow("Aware: see it, and pass it on");
      officer.arrived("/learning/aware").keepBoth("learning-about").press("Begin");
      officer.sees("First, a few questions").keepBoth("learning-before");
      officer.press("Begin without them").arrived("/learning/aware/take");
      officer.sees("Before you begin", "How sure are you").press("Go on");
      officer.sees("Choose one answer").follow("Stop here for now");
      officer.sees("You have begun").follow("Aware: see it, and pass it on").press("Go on");
      officer.choose("answer", "2").press("Go on").keepBoth("learning-page");
      goToTheEnd(officer);
      officer.sees("questions were right", "This page is for you alone").keepBoth("learning-end");
      officer.follow("Are you worried about somebody?").arrived("/report");
    }
  }

  /** Always the first choice. */
  private static void goToTheEnd(Walk officer) {
    for (int page = 0; page < FAR && officer.path().endsWith("/take"); page++) {
      if (officer.source().contains("name=\"answer\"")) {
        officer.choose("answer", "1");
      }
      officer.press("Go on");
    }
    officer.arrived("/learning/aware/done");
  }

  @Test
  void whoSignsACourseReadsItFirstAndSeesWhatItChanged() {
    try (Walk lead = Walk.asWorker("Stella Strategy")) {
      lead.open("/courses").sees("Waits to be signed").keepBoth("courses-lead");
      lead.follow("Respond: from the first sign to the right route").keepBoth("course-asked");
      lead.sees("Read all of it").press("Sign it").sees("People take it");
      lead.follow("What it changed").sees("Too few people have answered");
      lead.keepBoth("course-changed");
    }
  }
}
