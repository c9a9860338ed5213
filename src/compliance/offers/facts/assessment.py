from compliance.offers.model import *
class A(Frozen):
    supervisions: Fact[int]=Fact()
    exam: Fact[bool]=Fact()
def extract_assessment(t): return A()
