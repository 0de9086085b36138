package org.lodestar.journeys;

import org.junit.jupiter.api.Test;

/** Those who look after accounts, and those who look at what was done. */
class AdministratorJourney {
  @Test
  void invitesAndSuspendsAndTheAuditorSeesWhatWasDone() {
    String name = "Robin " + Walk.fresh("new");
    try (Walk administrator = Walk.asWorker("Orla Organiser");
        Walk auditor = Walk.asWorker("Audra Auditor")) {
      administrator.open("/people").follow("Add a person").press("Add this person");
      administrator.sees("There is a problem").type("displayName", name);
      administrator.type("email", Walk.fresh("robin") + "@example.org");
      administrator.choose("roles", "CASEWORKER").press("Add this person");
      administrator.sees(name, "Waits for a second administrator").doesNotSee("/join/");
      administrator.keepBoth("account-waits").open("/people").type("text", name).press("Find");
      administrator.sees(name);
      administrator.open("/people").type("text", "Percy").press("Find");
      administrator.follow("Percy Procurement").follow("Suspend").press("Suspend");
      administrator.sees("The account is suspended");
      administrator.follow("Open the account again").press("Open the account again");
      administrator.sees("The account is open again");
      auditor.open("/audit").sees("Orla Organiser").keepBoth("audit-record");
    }
  }

  @Test
  void seesHowItStandsWithScannerAndFilesAndNoFile() {
    try (Walk administrator = Walk.asWorker("Pia Platform")) {
      administrator.open("/files/state").sees("Virus scanner", "None is set up", "Disk");
      administrator.sees("Found in the last 30 days").check().keepBoth("files-state");
    }
  }
}
