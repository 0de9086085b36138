package org.lodestar.app.members.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformApartTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.PartnershipSize;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.entry.Accounts;
import org.lodestar.app.members.face.Switches;
import org.springframework.test.web.servlet.MockMvc;

/** Who acts when the lead is away is asked, and told where it matters. */
@PlatformApartTest
class WhoActsMeanwhileTest {
  private final Switches switches;
  private final Accounts accounts;
  private final Workforce workforce;
  private final MockMvc web;
  private final Worker lead;
  private final PartnershipSize.Said before;

  WhoActsMeanwhileTest(Switches switches, Accounts accounts, Workforce workforce, MockMvc web) {
    this.switches = switches;
    this.accounts = accounts;
    this.workforce = workforce;
    this.web = web;
    lead = workforce.aWorker(workforce.anOrganisation(), Role.STRATEGIC_LEAD);
    before =
        said()
            .map(PartnershipSize::said)
            .orElse(new PartnershipSize.Said(4, 1, 60, Set.of(), null));
  }

  /** Nobody but workers and tasks reads the answers. */
  private Optional<PartnershipSize> said() {
    return Standing.member(lead.id()).call(switches::size);
  }

  @AfterEach
  void answersAreAsTheyWere() {
    acts(before.second());
  }

  private void acts(@Nullable UUID second) {
    PartnershipSize.Said said =
        new PartnershipSize.Said(
            before.referrals(), before.boards(), before.hours(), before.wanted(), second);
    long version = said().map(PartnershipSize::version).orElse(0L);
    Standing.member(lead.id()).run(() -> switches.say(lead, said, version));
  }

  private String page(String path) throws Exception {
    return Jsoup.parse(
            web.perform(get(path).cookie(workforce.signedIn(lead)))
                .andReturn()
                .getResponse()
                .getContentAsString())
        .select("main")
        .text();
  }

  @Test
  void whoActsIsNamedWithWhatTheyCannotDo() throws Exception {
    acts(null);
    assertThat(page("/what-we-use")).contains("Nobody acts when the lead is away");
    Worker other = workforce.aWorker(lead.organisation(), Role.STRATEGIC_LEAD);
    acts(other.id());
    assertThat(page("/what-we-use")).contains(other.displayName() + " acts when the lead is away.");
    Worker manager = workforce.aWorker(lead.organisation(), Role.MANAGER);
    acts(manager.id());
    assertThat(page("/what-we-use"))
        .contains(manager.displayName() + " acts when the lead is away, and is no strategic lead");
    assertThat(page("/work")).doesNotContain("was to act when you are away");
  }

  @Test
  void thatTheyLeftStandsOnTheLeadsHome() throws Exception {
    Worker other = workforce.aWorker(lead.organisation(), Role.STRATEGIC_LEAD);
    acts(other.id());
    Standing.task("test").run(() -> accounts.suspend(other.id()));
    String said = other.displayName() + " was to act when";
    assertThat(page("/what-we-use")).contains(said);
    assertThat(page("/work")).contains(said);
    acts(null);
    assertThat(page("/work")).doesNotContain(said);
  }

  @Test
  void nobodyIsNamedWhoDoesNotWorkHere() throws Exception {
    long version = said().map(PartnershipSize::version).orElse(0L);
    var answer =
        web.perform(
                post("/what-we-use/size")
                    .cookie(workforce.signedIn(lead))
                    .with(csrf())
                    .param("referrals", "4")
                    .param("boards", "1")
                    .param("hours", "60")
                    .param("second", Ids.next().toString())
                    .param("version", String.valueOf(version)))
            .andReturn()
            .getResponse();
    assertThat(answer.getContentAsString()).contains("Choose somebody who works here");
  }
}
