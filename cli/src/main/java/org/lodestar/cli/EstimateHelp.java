package org.lodestar.cli;

/** What {@code estimate} takes. */
final class EstimateHelp {
  static final String TEXT =
      """
      estimate --table FILE.csv [options]
      estimate checklist       an empty checklist, to be filled in by a person who knows the lists

        --table FILE.csv       one column for each list, 1 for on it and 0 for not, and a last column
                               count; or one row for each person, without count. The overlaps.csv of
                               ./lodestar link is taken as it is
        --checklist FILE       the checklist, filled in; without it no total is shown
        --links FILE           the links.csv of ./lodestar link: how far links that were missed or
                               false would move the answer
        --method WAYS          all (the usual), or some between commas: chapman, chao, stepwise,
                               aic2014, bic, dga, latent, bayes
        --model "[12,13,4]"    fit this model: lists 1 and 2 linked, 1 and 3, 4 alone; with --method
                               beside the others, without it alone
        --order K              terms of up to K lists in the models that bic looks at
                               (3 for four and five lists, 2 for six)
        --replicates N         tables drawn again for bootstrap intervals (1000); 0 for none
        --seed S               of all that is drawn (1): the same seed gives the same figures
        --threshold P          at which a pair is added step by step (0.02)
        --delta D              prior mass of a cell in the averaging over graphs (2 to the power of
                               minus the number of lists)
        --threads N            how many at once; the figures do not depend on it
        --json                 all raw figures, for programs; "publishable" says whether any may be
                               shown
        --report FILE.html     the answer on one page that needs nothing else

      Without --json it says in words what can be said. A total is shown only where the checklist is
      complete and nothing stands in the way; "not enough data" is an ordinary answer.""";

  private EstimateHelp() {}
}
