package org.lodestar.app.community.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.community.Campaign;
import org.lodestar.app.community.Campaign.State;
import org.lodestar.app.community.face.Campaigns;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.lodestar.disclosure.ShownCount;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Campaigns: the calendar with all of them, one with its forms, signing off, what came of it. */
@Controller
@RequestMapping(CampaignPageMaker.PATH)
class CampaignController {
  private static final String CHANGE = "change";
  private static final String OUTCOME = "outcome";

  private final Campaigns campaigns;
  private final CampaignPageMaker maker;

  CampaignController(Campaigns campaigns, CampaignPageMaker maker) {
    this.campaigns = campaigns;
    this.maker = maker;
  }

  @GetMapping
  @Permit(Action.READ_CAMPAIGNS)
  String list(Worker worker, Page page, Model model) {
    model.addAttribute("form", CampaignForms.Planned.empty());
    return listed(worker, page, model);
  }

  private String listed(Worker worker, Page page, Model model) {
    model.addAttribute("model", maker.list(worker, page, campaigns.list(worker)));
    model.addAttribute("asked", new CampaignQuestions(page).begun());
    return "community/campaigns";
  }

  private static String back(UUID id) {
    return "redirect:" + CampaignPageMaker.href(id);
  }

  /** The forms stand on the same address, for whoever may send them. */
  @GetMapping("/{id}")
  @Permit(Action.READ_CAMPAIGNS)
  String show(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String ask,
      Worker worker,
      Page page,
      Model model) {
    Campaigns.View view = campaigns.get(worker, id);
    Campaign campaign = view.campaign();
    boolean plans = worker.mayEver(Action.PLAN_CAMPAIGN);
    boolean over = campaign.waitsForOutcome(maker.today());
    boolean closed = campaign.state(maker.today()) == State.CLOSED;
    if (plans && ask.equals(CHANGE) && campaign.isOpen(maker.today())) {
      model.addAttribute("form", CampaignForms.Planned.of(campaign));
      return changing(campaign, campaign.version(), List.of(), worker, page, model);
    }
    if (plans && ask.equals(OUTCOME) && (closed || over)) {
      Integer taken =
          campaigns
              .taken(worker, campaign)
              .flatMap(ShownCount::told)
              .map(Long::intValue)
              .orElse(null);
      model.addAttribute("form", CampaignForms.Ended.of(campaign, taken));
      return closing(campaign, campaign.version(), List.of(), worker, page, model);
    }
    model.addAttribute("model", maker.one(worker, page, view));
    return "community/campaign";
  }

  private String changing(
      Campaign campaign,
      long version,
      List<SummaryRow> standing,
      Worker worker,
      Page page,
      Model model) {
    return form(page, campaign, "community.campaign.change", "")
        .inset(maker.back(page, campaign, campaigns.back(worker, campaign.id()).orElse(null)))
        .lead(page.t("community.campaign.change.lead"))
        .warning(takesOff(campaign) ? page.t("community.campaign.change.takesOff") : "")
        .send(page.t("community.save"))
        .show(
            model,
            new CampaignQuestions(page).all(maker.choices(page, campaign)),
            version,
            standing);
  }

  private boolean takesOff(Campaign campaign) {
    LocalDate today = maker.today();
    return campaign.state(today) == State.SIGNED || campaign.leads(today);
  }

  private static SmallForm form(Page page, Campaign campaign, String title, String below) {
    return new SmallForm(
        page.t(title), campaign.content().title(), CampaignPageMaker.href(campaign), below);
  }

  private String closing(
      Campaign campaign,
      long version,
      List<SummaryRow> standing,
      Worker worker,
      Page page,
      Model model) {
    return form(page, campaign, "community.campaign.outcome", "/" + OUTCOME)
        .lead(page.t("community.campaign.outcome.lead"))
        .inset(
            campaigns
                .taken(worker, campaign)
                .map(each -> maker.taken(page, campaign, each))
                .orElse(""))
        .send(page.t("community.save"))
        .show(model, new CampaignQuestions(page).outcome(), version, standing);
  }

  /** A new one comes from the calendar, and goes back there while something is wrong with it. */
  @PostMapping("/{id}")
  @Permit(Action.PLAN_CAMPAIGN)
  String write(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") CampaignForms.Planned form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Optional<Campaign> before = campaigns.find(worker, id);
    long looked = form == null ? -1 : Typed.version(form.version());
    Saving saving =
        Saving.attempt(result, response, () -> campaigns.write(worker, id, form.content(), looked));
    if (saving == Saving.SAVED) {
      return back(id);
    }
    if (before.isEmpty()) {
      saving.tellClash(result);
      return listed(worker, page, model);
    }
    Campaign now = before.get();
    return saving == Saving.WRONG
        ? changing(now, looked, List.of(), worker, page, model)
        : changing(now, now.version(), maker.rows(page, now), worker, page, model);
  }

  /** Asked once, beside all that everybody will be told and what follows. */
  @GetMapping("/{id}/sign")
  @Permit(Action.SIGN_CAMPAIGN)
  String signing(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("form", new OutreachForms.Started(null));
    return signing(campaigns.get(worker, id), worker, page, model);
  }

  /** Where there is nothing for them to sign off, the page of the campaign says why. */
  private String signing(Campaigns.View view, Worker worker, Page page, Model model) {
    Campaign campaign = view.campaign();
    if (!maker.maySign(view)) {
      return back(campaign.id());
    }
    return form(page, campaign, "community.campaign.sign", "/sign")
        .inset(maker.back(page, campaign, view.back()))
        .lead(page.t("community.campaign.sign.text"))
        .lead(maker.follows(page, campaign))
        .about(maker.signed(worker, page, campaign))
        .send(page.t("community.campaign.sign"))
        .unguarded()
        .show(model, List.of(), campaign.version());
  }

  /** The version is sent along, so that nobody signs off anything else than they read. */
  @PostMapping("/{id}/sign")
  @Permit(Action.SIGN_CAMPAIGN)
  String sign(
      @PathVariable UUID id,
      @ModelAttribute("form") OutreachForms.Started form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean signed =
        Saving.saved(
            result,
            response,
            "community.campaign.sign.clash",
            () -> campaigns.sign(worker, id, version(form)));
    return signed ? back(id) : signing(campaigns.get(worker, id), worker, page, model);
  }

  @GetMapping("/{id}/back")
  @Permit(Action.SIGN_CAMPAIGN)
  String returning(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("form", CampaignForms.Returned.empty());
    return returning(campaigns.get(worker, id), page, model);
  }

  /** Where there is nothing for them to send back, the page of the campaign says why. */
  private String returning(Campaigns.View view, Page page, Model model) {
    Campaign campaign = view.campaign();
    if (!maker.maySign(view)) {
      return back(campaign.id());
    }
    return form(page, campaign, "community.campaign.back", "/back")
        .lead(page.t("community.campaign.back.lead"))
        .send(page.t("community.campaign.back"))
        .show(
            model,
            List.of(Asked.area(page, "community.campaign.back.why").rows(4).spelled()),
            campaign.version());
  }

  /** The version is sent along, so that nobody sends back anything else than they read. */
  @PostMapping("/{id}/back")
  @Permit(Action.SIGN_CAMPAIGN)
  String returned(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") CampaignForms.Returned form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(
            result,
            response,
            "community.campaign.sign.clash",
            () -> campaigns.sendBack(worker, id, form.reason(), form.seen()));
    return saved ? back(id) : returning(campaigns.get(worker, id), page, model);
  }

  /** At once: it says less, and a second person is asked before anything is said again. */
  @PostMapping("/{id}/stop")
  @Permit(Action.PLAN_CAMPAIGN)
  String stop(
      @PathVariable UUID id,
      @ModelAttribute("asked") OutreachForms.Started asked,
      BindingResult result,
      Worker worker) {
    campaigns.stop(worker, id, version(asked));
    return back(id);
  }

  private static long version(OutreachForms.Started asked) {
    return asked == null ? -1 : Typed.version(asked.version());
  }

  @PostMapping("/{id}/outcome")
  @Permit(Action.PLAN_CAMPAIGN)
  String close(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") CampaignForms.Ended form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Campaign before = campaigns.find(worker, id).orElseThrow(NotFound::new);
    long looked = form == null ? -1 : Typed.version(form.version());
    Saving saving =
        Saving.attempt(
            result,
            response,
            () -> campaigns.close(worker, id, form.outcome(maker.today()), looked));
    return switch (saving) {
      case SAVED -> back(id);
      case WRONG -> closing(before, looked, List.of(), worker, page, model);
      case CLASHED ->
          closing(
              before,
              before.version(),
              maker.standing(page, before, before.outcome()),
              worker,
              page,
              model);
    };
  }
}
