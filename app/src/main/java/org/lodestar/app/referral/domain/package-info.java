@NullMarked
package org.lodestar.app.referral.domain;

import org.jspecify.annotations.NullMarked;
