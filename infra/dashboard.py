"""What has happened, at a glance: runs, items, money, losses and times."""

from collections.abc import Sequence

from aws_cdk import Duration
from aws_cdk import aws_cloudwatch as cloudwatch
from constructs import Construct

NAMESPACE = "Jonabot"
"""Of the metrics that the Lambdas write to their logs (lambdas/jonabot/run_metrics.py)."""
_DAY = Duration.days(1)
_WHOLE, _HALF, _THIRD = 24, 12, 8
"""A dashboard is 24 units wide."""


class RunDashboard(Construct):
    """A CloudWatch dashboard of the stack's own metrics. An account's first three dashboards are free."""

    def __init__(
        self, scope: Construct, construct_id: str, *, stack_name: str, alarms: Sequence[cloudwatch.Alarm]
    ) -> None:
        super().__init__(scope, construct_id)
        self._stack_name = stack_name
        cloudwatch.Dashboard(
            self,
            "Dashboard",
            default_interval=Duration.days(90),
            widgets=[
                [cloudwatch.AlarmStatusWidget(title="Alarms", alarms=list(alarms), width=_WHOLE, height=2)],
                [
                    self._each("Runs by ending", "Runs", "Ending"),
                    self._sums("Items kept and dropped", "ItemsKept", "ItemsDropped"),
                ],
                [
                    self._latest("Records", "TrainingRecords", "ValidationRecords"),
                    self._sums("Tokens billed", "BilledTokens", width=_THIRD),
                    self._sums("Estimated spend, US dollars", "EstimatedSpend", width=_THIRD),
                ],
                [
                    self._latest("Loss at the end of training", "TrainingLoss", "ValidationLoss"),
                    self._each("Phases of the job, seconds", "PhaseDuration", "Phase", width=_THIRD),
                    self._latest("Deadline used, percent", "DeadlineUsed"),
                ],
            ],
        )

    def _sums(self, title: str, *names: str, width: int = _HALF) -> cloudwatch.GraphWidget:
        """Bars, one a day."""
        metrics = [self._metric(name, cloudwatch.Stats.SUM) for name in names]
        return cloudwatch.GraphWidget(
            title=title, left=metrics, view=cloudwatch.GraphWidgetView.BAR, width=width, left_y_axis=_FROM_ZERO
        )

    def _latest(self, title: str, *names: str) -> cloudwatch.GraphWidget:
        """Points over time: the last of each day."""
        metrics = [self._metric(name, cloudwatch.Stats.MAXIMUM) for name in names]
        return cloudwatch.GraphWidget(title=title, left=metrics, width=_THIRD, left_y_axis=_FROM_ZERO)

    def _each(self, title: str, name: str, dimension: str, *, width: int = _HALF) -> cloudwatch.GraphWidget:
        """One series for each value that a dimension has had, whatever they are called."""
        found = (
            f"SEARCH('{{{NAMESPACE},Stack,{dimension}}} MetricName=\"{name}\" Stack=\"{self._stack_name}\"', 'Sum', "
            f"{_DAY.to_seconds()})"
        )
        series = cloudwatch.MathExpression(expression=found, label="", using_metrics={}, period=_DAY)
        return cloudwatch.GraphWidget(title=title, left=[series], stacked=True, width=width, left_y_axis=_FROM_ZERO)

    def _metric(self, name: str, statistic: str) -> cloudwatch.Metric:
        return cloudwatch.Metric(
            namespace=NAMESPACE,
            metric_name=name,
            dimensions_map={"Stack": self._stack_name},
            statistic=statistic,
            period=_DAY,
        )


_FROM_ZERO = cloudwatch.YAxisProps(min=0, show_units=False)
