package org.lodestar.journeys;

import org.junit.jupiter.api.Test;

/** Numbers that an editor asks for are rung by another: one is right, and one is wrong. */
class NumbersJourney {
  private static String asked(Walk editor, String name, String number) {
    editor.open("/directory").follow("Add a service").type("name", name).pick("purpose", "OTHER");
    editor.type("number", number).type("hours", "Mornings").type("languages", "English");
    editor.type("cost", "Free").type("whoFor", "Anyone").type("source", "Its own site");
    editor.press("Save").sees(name, "Waits for a second person", "You asked for it");
    editor.doesNotSee("I rang it: show it on all pages");
    return editor.path();
  }

  @Test
  void whatOneAsksForAnotherRingsAndShowsOrRefuses() {
    String right = Walk.plain("Advice on ");
    String wrong = Walk.plain("Help with ");
    String shown;
    String refused;
    try (Walk editor = Walk.asWorker("Eddie Editor")) {
      editor.open("/directory").follow("Add a service").press("Save").sees("There is a problem");
      shown = asked(editor, right, "01632 960 188");
      refused = asked(editor, wrong, "01632 960 189");
    }
    try (Walk anybody = Walk.anybody()) {
      anybody.open("/helplines").doesNotSee(right, wrong);
    }
    try (Walk lead = Walk.asWorker("Stella Strategy")) {
      lead.open("/directory/asked").sees(right, wrong, "Eddie Editor asked on");
      lead.keepBoth("directory-asked").fits();
      lead.click("main a", right).sees("Ring it before you confirm", "01632 960 188");
      lead.press("I rang it: show it on all pages").sees("Say who answered, or what you found");
      lead.keepBoth("directory-asked-ring");
      lead.type("answered", "The desk of the service").press("I rang it: show it on all pages");
      lead.sees("Confirmed", "The desk of the service").fits(shown);
      lead.open("/directory/asked").doesNotSee(right).click("main a", wrong);
      lead.press("Refuse it").sees("Say why not").type("why", "A garage answered");
      lead.press("Refuse it").sees("Refused", "A garage answered");
    }
    try (Walk anybody = Walk.anybody()) {
      anybody.open("/helplines").sees(right, "01632 960 188").doesNotSee(wrong, "01632 960 189");
    }
    try (Walk editor = Walk.asWorker("Eddie Editor")) {
      editor.open(refused).sees("Refused", "A garage answered").keepBoth("directory-asked-refused");
      takenOff(editor.open(shown).sees("Confirmed"));
    }
    try (Walk anybody = Walk.anybody()) {
      anybody.open("/helplines").doesNotSee(right);
    }
  }

  /** One hand takes it off all pages; putting it back would take two, and is thought better of. */
  private static void takenOff(Walk editor) {
    String record = editor.follow("The record").path();
    editor.unfold("Take it off all pages").press("Take it off all pages now");
    editor.open(record).choose("showing", "SHOWN").press("Save").sees("Waits for a second person");
    editor.press("Withdraw it").sees("Withdrawn");
  }
}
